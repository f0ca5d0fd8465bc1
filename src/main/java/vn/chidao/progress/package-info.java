/**
 * What those see who watch over the work: how reports came in, what is late and who acts next, what falls due, how far the
 * targets are. Reads the domain's tables and changes nothing; knows no engine.
 */
@ApplicationModule(
        displayName = "Progress",
        allowedDependencies = {"chronicle", "reporting", "duty", "directive", "organisation"})
package vn.chidao.progress;

import org.springframework.modulith.ApplicationModule;
