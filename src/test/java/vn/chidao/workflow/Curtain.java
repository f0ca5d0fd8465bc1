package vn.chidao.workflow;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Sets the stage for a test method, and clears it afterwards: the clock and the jobs belong to all tests of the JVM. */
class Curtain implements ParameterResolver, AfterEachCallback, AfterAllCallback {

    private static final Namespace OURS = Namespace.create(Curtain.class);
    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    /** The test classes that have run on the stage so far. */
    static Set<String> seen() {
        return SEEN;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getStore(OURS)
                .getOrComputeIfAbsent(Stage.class, absent -> new Stage(SpringExtension.getApplicationContext(test)));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Stage stage = test.getStore(OURS).get(Stage.class, Stage.class);
        if (stage != null) {
            stage.clear();
        }
    }

    @Override
    public void afterAll(ExtensionContext test) {
        SEEN.add(test.getRequiredTestClass().getName());
    }
}
