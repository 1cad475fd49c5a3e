// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/**
 * What a module says of itself in its {@code bnd.bnd}.
 *
 * @param support {@code core}, {@code extended} or {@code deprecated}
 * @param priority a module with a lower one is started earlier
 * @param requires modules that must run
 */
record Declaration(String description, String support, long priority, List<ModuleName> requires) {

    static final long USUAL_PRIORITY = 128;

    private static final String NAMESPACE = "jackfield.module";
    private static final Pattern REQUIRED = Pattern.compile("\\(jackfield\\.module=([^()*]+)\\)");

    Declaration {
        requires = List.copyOf(requires);
    }

    /** Empty if the bundle declares no module of this name. */
    static Optional<Declaration> of(ModuleName module, Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision.getDeclaredCapabilities(NAMESPACE).stream()
                .map(BundleCapability::getAttributes)
                .filter(attributes -> module.text().equals(attributes.get(NAMESPACE)))
                .findFirst()
                .map(attributes -> read(bundle, attributes, revision));
    }

    private static Declaration read(
            Bundle bundle, Map<String, Object> attributes, BundleRevision revision) {
        String description = bundle.getHeaders("").get(Constants.BUNDLE_DESCRIPTION);
        return new Declaration(
                description == null ? "" : description,
                String.valueOf(attributes.getOrDefault("support", "unknown")),
                attributes.get("priority") instanceof Long priority ? priority : USUAL_PRIORITY,
                revision.getDeclaredRequirements(NAMESPACE).stream()
                        .filter(requirement -> !isOptional(requirement))
                        .flatMap(requirement -> names(requirement).stream())
                        .toList());
    }

    private static boolean isOptional(BundleRequirement requirement) {
        return Constants.RESOLUTION_OPTIONAL.equals(
                requirement.getDirectives().get(Constants.RESOLUTION_DIRECTIVE));
    }

    private static Optional<ModuleName> names(BundleRequirement requirement) {
        String filter = requirement.getDirectives().getOrDefault(Constants.FILTER_DIRECTIVE, "");
        Matcher named = REQUIRED.matcher(filter);
        return named.find() ? Optional.of(ModuleName.of(named.group(1))) : Optional.empty();
    }
}
