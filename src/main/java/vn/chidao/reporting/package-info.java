/**
 * When reports are due and what becomes of them together: regimes, periods, reminding and urging, consolidation and
 * conclusion. Knows nothing of the engine.
 */
@ApplicationModule(
        displayName = "Reporting",
        allowedDependencies = {"duty", "directive", "organisation", "calendar"})
package vn.chidao.reporting;

import org.springframework.modulith.ApplicationModule;
