// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.BundleException;

/** Says what a bundle lacks, out of what the framework's resolver says. */
final class Unresolved {

    private static final Pattern PACKAGE = Pattern.compile("osgi\\.wiring\\.package=([\\w.]+)");
    private static final Pattern PLATFORM =
            Pattern.compile("osgi\\.ee=[^)]*\\)\\(version=([\\d.]+)");

    private Unresolved() {}

    static String text(BundleException failure) {
        String message = String.valueOf(failure.getMessage());
        if (failure.getType() == BundleException.RESOLVE_ERROR) {
            Set<String> packages = all(PACKAGE, message);
            if (!packages.isEmpty()) {
                return "it needs the package "
                        + String.join(", ", packages)
                        + ", which nobody provides";
            }
            Set<String> platforms = all(PLATFORM, message);
            if (!platforms.isEmpty()) {
                return "it needs Java " + String.join(", ", platforms);
            }
        }
        return FailureText.of(failure);
    }

    private static Set<String> all(Pattern pattern, String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
