// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that a build makes: {@code lib}, {@code bundles}, {@code kernel} and {@code modules}.
 *
 * @param home the folder itself
 */
record Distribution(Path home) {

    /** The one that this class was loaded from. */
    static Distribution ofThisProgram() {
        try {
            Path jar =
                    Path.of(
                            Distribution.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            return new Distribution(jar.toAbsolutePath().resolve("../..").normalize());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a jar whose place is no path", e);
        }
    }

    /** Bundles of others that the kernel stands on, by name. */
    List<Path> bundles() throws IOException {
        return jars("bundles");
    }

    List<Path> kernel() throws IOException {
        return jars("kernel");
    }

    Path modules() {
        return home.resolve("modules");
    }

    private List<Path> jars(String folder) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }
}
