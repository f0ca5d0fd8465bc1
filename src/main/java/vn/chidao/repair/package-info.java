/**
 * For those who repair: what failed in the engine and why in plain words, the history of an instance, and the few things done
 * by hand, each with a reason and written down. Nothing is done that would make the engine disagree with our record.
 */
@ApplicationModule(
        displayName = "Repair",
        allowedDependencies = {"workflow", "chronicle", "reporting", "duty", "directive", "organisation"})
package vn.chidao.repair;

import org.springframework.modulith.ApplicationModule;
