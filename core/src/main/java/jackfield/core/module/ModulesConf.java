// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import jackfield.config.Position;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What {@code modules.conf} asks for.
 *
 * @param autoload also load every module there is
 * @param named modules that a line asks to load
 * @param preload those of them that come before everything else
 * @param required those of them without which the exchange does not run
 * @param excluded never loaded at start; beats the others
 * @param lines where each module is named last
 */
public record ModulesConf(
        boolean autoload,
        Set<ModuleName> named,
        Set<ModuleName> preload,
        Set<ModuleName> required,
        Set<ModuleName> excluded,
        Map<ModuleName, Position> lines) {

    public ModulesConf {
        named = Set.copyOf(named);
        preload = Set.copyOf(preload);
        required = Set.copyOf(required);
        excluded = Set.copyOf(excluded);
        lines = Map.copyOf(lines);
    }

    /** Whether this module is to be loaded at start, given that it is there. */
    boolean wants(ModuleName module) {
        return !excluded.contains(module) && (autoload || named.contains(module));
    }

    /** Modules that a line asks for, in alphabetical order. */
    SortedSet<ModuleName> asked() {
        SortedSet<ModuleName> asked = new TreeSet<>(named);
        asked.removeAll(excluded);
        return asked;
    }

    Optional<Position> line(ModuleName module) {
        return Optional.ofNullable(lines.get(module));
    }

    /** Gathers the lines of a file. Confined to its reader. */
    static final class Builder {
        boolean autoload;
        final Map<ModuleName, Position> lines = new LinkedHashMap<>();
        final Set<ModuleName> named = new TreeSet<>();
        final Set<ModuleName> preload = new TreeSet<>();
        final Set<ModuleName> required = new TreeSet<>();
        final Set<ModuleName> excluded = new TreeSet<>();

        ModulesConf build() {
            return new ModulesConf(autoload, named, preload, required, excluded, lines);
        }
    }
}
