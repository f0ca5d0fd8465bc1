/**
 * Where everything is kept: PostgreSQL, either the one Chidao brings along and runs by itself, or one that others run.
 * Knows nothing of what is stored in it.
 */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
package vn.chidao.database;

import org.springframework.modulith.ApplicationModule;
