// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A copy of the project's sources in which a test can do what a newcomer does. */
final class SourceTree {

    private static final Set<String> NOT_COPIED = Set.of("target", "var", ".git", "node_modules");

    private final Path root;

    private SourceTree(Path root) {
        this.root = root;
    }

    /**
     * Copies what a build of the module needs: its own tests, and no others, which the build of the
     * project runs.
     */
    static SourceTree copy(Path root, String module) throws IOException {
        copy(Exchange.ROOT, root, file -> isSource(file) && !isTestOfOthers(file, module));
        return new SourceTree(root);
    }

    private static boolean isSource(Path file) {
        return !NOT_COPIED.contains(file.getFileName().toString());
    }

    private static boolean isTestOfOthers(Path file, String module) {
        return file.endsWith("src/test") && !file.startsWith(Exchange.ROOT.resolve(module));
    }

    private static void copy(Path from, Path to, Predicate<Path> wanted) throws IOException {
        if (Files.isRegularFile(from)) {
            Files.copy(from, to);
            return;
        }
        Files.createDirectories(to);
        for (Path file : list(from)) {
            if (wanted.test(file)) {
                copy(file, to.resolve(file.getFileName()), wanted);
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    Path path(String relative) {
        return root.resolve(relative);
    }

    String text(String file) throws IOException {
        return Files.readString(path(file));
    }

    void write(String file, String text) throws IOException {
        Files.writeString(path(file), text);
    }

    /** {@code cp -r}. */
    void copyFolder(String from, String to) throws IOException {
        copy(path(from), path(to), file -> true);
    }

    void move(String from, String to) throws IOException {
        Files.move(path(from), path(to));
    }

    void edit(String file, UnaryOperator<String> change) throws IOException {
        String before = text(file);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new AssertionError("there was nothing to change in " + file);
        }
        write(file, after);
    }

    /**
     * Builds without a network and gives what Maven said; it has to succeed. A build this short is done
     * before the second compiler of the JVM is of any use.
     */
    String build(String... arguments) throws IOException, InterruptedException {
        List<String> words =
                Stream.concat(
                                Stream.of(
                                        "env",
                                        "MAVEN_OPTS=-XX:TieredStopAtLevel=1",
                                        "mvn",
                                        "-B",
                                        "-o",
                                        "-Dspotless.check.skip"),
                                Stream.of(arguments))
                        .toList();
        try (Command maven = Command.start(root, root.resolve("build.txt"), words)) {
            if (maven.status(300) != 0) {
                throw new AssertionError("the build failed:\n" + maven.output());
            }
            return maven.output();
        }
    }
}
