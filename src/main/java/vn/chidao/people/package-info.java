/**
 * Who people are and what they may do in the engine: the groups of officials, which follow the register, their rights, the
 * ready filters of Tasklist and the demo's accounts. Tells the room of standing in who belongs to what. Knows the names of the models, but neither directives nor duties.
 */
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"workflow", "standin", "organisation", "security", "database"})
package vn.chidao.people;

import org.springframework.modulith.ApplicationModule;
