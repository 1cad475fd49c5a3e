// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folders in which modules are looked for, in this order. A module is a file {@code <name>.jar}; what
 * else lies there does not matter.
 *
 * @param folders our own first, then {@code astmoddir}
 */
record ModuleFolders(List<Path> folders) {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleFolders.class);
    private static final String ENDING = ".jar";

    ModuleFolders {
        folders = List.copyOf(folders);
    }

    /** All modules there are now. */
    SortedMap<ModuleName, Path> modules() {
        SortedMap<ModuleName, Path> found = new TreeMap<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                list(folder).forEach(jar -> found.putIfAbsent(name(jar), jar));
            }
        }
        return found;
    }

    Optional<Path> find(ModuleName module) {
        return Optional.ofNullable(modules().get(module));
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        } catch (IOException e) {
            LOG.warn("The module folder {} cannot be read: {}", folder, e.getMessage());
            return List.of();
        }
    }

    private static ModuleName name(Path jar) {
        String file = String.valueOf(jar.getFileName());
        return ModuleName.of(file.substring(0, file.length() - ENDING.length()));
    }
}
