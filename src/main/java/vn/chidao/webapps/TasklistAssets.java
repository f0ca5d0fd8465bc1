package vn.chidao.webapps;

import jakarta.ws.rs.Path;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;

/** Where Tasklist asks for our script and style. */
@Path("plugin/" + TasklistPages.ID)
public class TasklistAssets extends AbstractTasklistPluginRootResource {

    public TasklistAssets() {
        super(TasklistPages.ID);
    }
}
