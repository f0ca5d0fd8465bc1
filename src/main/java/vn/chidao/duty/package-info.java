/**
 * What one agency owes under a directive: its plan, each report, the evidence of each dated or yearly assignment, from
 * opening over submission, sign-off and review to its end. Knows nothing of periods, nor of the engine.
 */
@ApplicationModule(
        displayName = "Duty",
        allowedDependencies = {"directive", "organisation", "calendar"})
package vn.chidao.duty;

import org.springframework.modulith.ApplicationModule;
