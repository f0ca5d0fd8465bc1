/**
 * A directive's life as those see it who watch over the work: what happened when, where each agency stands, and the whole
 * record of what has ended. Only reads, and only what the reader's {@code Sight} includes; knows nothing of the engine.
 */
@ApplicationModule(
        displayName = "Chronicle",
        allowedDependencies = {"reporting", "duty", "directive", "organisation", "calendar"})
package vn.chidao.chronicle;

import org.springframework.modulith.ApplicationModule;
