/**
 * Puts Chidao's own pages and tabs into Cockpit and Tasklist. Owns that they are loaded, not what they show: their scripts are
 * modules under {@code /chidao}, their data comes from the endpoints of the rooms that own it.
 */
@ApplicationModule(
        displayName = "Web applications",
        allowedDependencies = {})
package vn.chidao.webapps;

import org.springframework.modulith.ApplicationModule;
