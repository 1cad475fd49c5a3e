// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.instance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A directory that {@code asterisk.conf} can set, and where it is if that says nothing. */
public enum Folder {
    ASTETCDIR("etc"),
    ASTMODDIR("modules"),
    ASTVARLIBDIR("lib"),
    ASTDBDIR("lib"),
    ASTKEYDIR("lib"),
    ASTDATADIR("lib"),
    ASTAGIDIR("lib/agi-bin"),
    ASTCACHEDIR("cache"),
    ASTSPOOLDIR("spool"),
    ASTRUNDIR("run"),
    ASTLOGDIR("log"),
    ASTSBINDIR("sbin");

    private final String usual;

    Folder(String usual) {
        this.usual = usual;
    }

    /** As written in {@code [directories]}. */
    public String option() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The framework property that says where it is. */
    public String property() {
        return "jackfield." + option();
    }

    /** Relative to the folder of the instance. */
    public String usual() {
        return usual;
    }

    public static Optional<Folder> ofOption(String option) {
        return Arrays.stream(values())
                .filter(folder -> folder.option().equalsIgnoreCase(option))
                .findFirst();
    }
}
