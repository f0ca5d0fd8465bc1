/**
 * What the drawings of the processes are told to show: how many tasks are open and late at each step, and which way a
 * directive has taken. Reads the engine and our tables, changes nothing; who may see what is the chronicle's.
 */
@ApplicationModule(
        displayName = "Diagram",
        allowedDependencies = {"workflow", "chronicle", "directive", "organisation"})
package vn.chidao.diagram;

import org.springframework.modulith.ApplicationModule;
