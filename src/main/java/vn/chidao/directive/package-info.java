/**
 * What was directed: directives with their recipients, citations, assignments, targets and implementing agencies, and the
 * permanent record of what happened to them. Knows nothing of the engine, of duties or of reports.
 */
@ApplicationModule(
        displayName = "Directive",
        allowedDependencies = {"organisation", "calendar", "yaml"})
package vn.chidao.directive;

import org.springframework.modulith.ApplicationModule;
