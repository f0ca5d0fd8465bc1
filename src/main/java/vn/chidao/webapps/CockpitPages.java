package vn.chidao.webapps;

import java.util.Set;
import org.camunda.bpm.cockpit.plugin.spi.impl.AbstractCockpitPlugin;

/** Has Cockpit load our script, {@code plugin-webapp/chidao-cockpit/app/plugin.js}. Made by the web application, not by Spring. */
public class CockpitPages extends AbstractCockpitPlugin {

    static final String ID = "chidao-cockpit";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(CockpitAssets.class);
    }
}
