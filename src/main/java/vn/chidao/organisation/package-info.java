/**
 * Who exists: agencies, the classes they belong to and who succeeded whom, each as of a date. Knows nothing of directives.
 */
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {"calendar", "yaml"})
package vn.chidao.organisation;

import org.springframework.modulith.ApplicationModule;
