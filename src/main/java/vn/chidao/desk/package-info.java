/**
 * What an official has on the desk in Tasklist: the cards of the tasks, the dossier beside a form, drafts, what was done before
 * and what waits for the same answer together. Owns the drafts; all else it reads. Lets nobody see more than their tasks and
 * their agency's record.
 */
@ApplicationModule(
        displayName = "Desk",
        allowedDependencies = {"workflow", "reporting", "duty", "directive", "organisation"})
package vn.chidao.desk;

import org.springframework.modulith.ApplicationModule;
