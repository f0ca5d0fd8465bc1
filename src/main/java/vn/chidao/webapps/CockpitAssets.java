package vn.chidao.webapps;

import jakarta.ws.rs.Path;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginRootResource;

/** Where Cockpit asks for our script and style. */
@Path("plugin/" + CockpitPages.ID)
public class CockpitAssets extends AbstractCockpitPluginRootResource {

    public CockpitAssets() {
        super(CockpitPages.ID);
    }
}
