package vn.chidao.database;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Whether Chidao runs its own PostgreSQL: unless an outside one is named. A throw-away server is used even then, so that no
 * test or simulation ever touches the data of people.
 */
public class EmbeddedDatabaseUsed implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return in(context.getEnvironment());
    }

    public static boolean in(Environment environment) {
        return environment.getProperty("chidao.database.throwaway", Boolean.class, false)
                || !StringUtils.hasText(environment.getProperty("spring.datasource.url"));
    }
}
