/**
 * YAML files that people write by hand: read against a published schema and refused with sentences that name file, line and
 * field. Knows nothing of what stands in them.
 */
@ApplicationModule(
        displayName = "YAML files",
        allowedDependencies = {})
package vn.chidao.yaml;

import org.springframework.modulith.ApplicationModule;
