/**
 * Who may come in: the doors of our own endpoints, and the first administrator. What people may do once they are in is the
 * engine's authorizations. Knows nothing of directives.
 */
@ApplicationModule(displayName = "Security", allowedDependencies = "database")
package vn.chidao.security;

import org.springframework.modulith.ApplicationModule;
