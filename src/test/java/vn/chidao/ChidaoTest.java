package vn.chidao;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AliasFor;

/**
 * A test with the real engine and the real PostgreSQL, both started once for all tests that say no more than this. Jobs do
 * not run by themselves. What a test writes stays: take ids of your own, or roll back with {@code @Transactional}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = Chidao.class,
        properties = {
            "chidao.database.throwaway=true",
            "chidao.database.programs=target/postgresql",
            "camunda.bpm.job-execution.enabled=false",
            // What is kept of an agency's process is less, see KeptHistory; tests follow it flow node by flow node.
            "camunda.bpm.history-level=audit",
            // The engine prints every refusal with its whole stack, and many tests are about refusals.
            "logging.level.org.camunda.bpm.engine.context=off"
        })
public @interface ChidaoTest {

    @AliasFor(annotation = SpringBootTest.class, attribute = "webEnvironment")
    SpringBootTest.WebEnvironment webEnvironment() default SpringBootTest.WebEnvironment.NONE;
}
