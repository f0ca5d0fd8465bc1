/**
 * The processes: binds the models to the domain, and owns the one clock. Knows the engine and the domain; neither the domain
 * nor the engine knows it.
 */
@ApplicationModule(
        displayName = "Workflow",
        allowedDependencies = {
            "importer :: intake",
            "reporting",
            "duty",
            "directive",
            "standin",
            "organisation",
            "calendar"
        })
package vn.chidao.workflow;

import org.springframework.modulith.ApplicationModule;
