// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Names of modules that operators of Asterisk write in their files: of what is part of Jackfield without
 * being a module, and of what is not there yet. Immutable.
 */
final class KnownNames {

    /** What a name stands for that is no module here. */
    enum Standing {
        BUILT_IN,
        NOT_YET,
        UNKNOWN
    }

    private final Set<String> builtIn = new HashSet<>();
    private final Set<String> notYet = new HashSet<>();

    KnownNames() {
        Set<String> current = notYet;
        for (String line : text().split("\n")) {
            if (line.startsWith("[")) {
                current = line.equals("[built in]") ? builtIn : notYet;
            } else if (!line.startsWith("#")) {
                for (String name : line.split(" ")) {
                    current.add(name);
                }
            }
        }
    }

    Standing of(ModuleName module) {
        if (builtIn.contains(module.text())) {
            return Standing.BUILT_IN;
        }
        return notYet.contains(module.text()) ? Standing.NOT_YET : Standing.UNKNOWN;
    }

    private static String text() {
        try (InputStream in = KnownNames.class.getResourceAsStream("known-names.txt")) {
            if (in == null) {
                throw new IllegalStateException("known-names.txt is not in the bundle");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
