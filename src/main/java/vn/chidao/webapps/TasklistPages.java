package vn.chidao.webapps;

import java.util.Set;
import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;

/** Has Tasklist load our script, {@code plugin-webapp/chidao-tasklist/app/plugin.js}. Made by the web application, not by Spring. */
public class TasklistPages extends AbstractTasklistPlugin {

    static final String ID = "chidao-tasklist";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(TasklistAssets.class);
    }
}
