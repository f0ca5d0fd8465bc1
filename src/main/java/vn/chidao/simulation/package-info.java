/**
 * A directive's life on a virtual clock, with answers made up by behaviour rules: for the simulator, for the demo's past and
 * for tests. It completes tasks as officials do and knows nothing of how the domain works inside.
 */
@ApplicationModule(
        displayName = "Simulation",
        allowedDependencies = {
            "workflow",
            "people",
            "reporting",
            "duty",
            "directive",
            "organisation",
            "calendar",
            "yaml"
        })
package vn.chidao.simulation;

import org.springframework.modulith.ApplicationModule;
