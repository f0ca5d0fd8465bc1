/**
 * Who stands in for whom: heads who name a deputy for some days, what the deputy holds of theirs meanwhile, and the page on
 * which that is done. Knows neither the engine nor directives; who belongs to which group it asks {@link vn.chidao.standin.Officials}.
 */
@ApplicationModule(displayName = "Standing in", allowedDependencies = "organisation")
package vn.chidao.standin;

import org.springframework.modulith.ApplicationModule;
