package vn.chidao.people;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import vn.chidao.database.EmbeddedDatabaseUsed;

/**
 * Whether Chidao shows the demo: only ever on the embedded database, and there unless {@code chidao.demo.enabled} is false. A
 * throw-away database shows it only when told so.
 */
public class DemoCondition implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return in(context.getEnvironment());
    }

    public static boolean in(Environment environment) {
        boolean throwaway = environment.getProperty("chidao.database.throwaway", Boolean.class, false);
        return EmbeddedDatabaseUsed.in(environment)
                && environment.getProperty("chidao.demo.enabled", Boolean.class, !throwaway);
    }
}
