/**
 * From a document's text to a draft directive: reads files, finds what the text says and where it says it, and lists what
 * it did not understand. Creates nothing and knows nothing of the engine, of duties or of reports.
 */
@ApplicationModule(
        displayName = "Importer",
        allowedDependencies = {"directive", "organisation", "calendar", "yaml"})
package vn.chidao.importer;

import org.springframework.modulith.ApplicationModule;
