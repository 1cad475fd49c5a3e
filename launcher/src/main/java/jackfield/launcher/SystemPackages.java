// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher;

import java.util.stream.Collectors;

/** What bundles may import of the launcher's class path, as the framework wants to be told. */
final class SystemPackages {

    private SystemPackages() {}

    static String extra() {
        return Resource.text("system-packages.txt")
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.replace(" ", ";version=\"") + "\"")
                .collect(Collectors.joining(","));
    }
}
