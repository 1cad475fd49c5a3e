// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of the configuration directory. Relative names start there; a name in a result is relative
 * where the file lies in it.
 */
public final class DirectorySource implements ConfigSource {

    private final Path directory;

    public DirectorySource(Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
    }

    @Override
    public List<String> find(String pattern) throws IOException {
        return new Glob(pattern)
                .in(directory).stream()
                        .map(
                                path ->
                                        path.startsWith(directory)
                                                ? directory.relativize(path).toString()
                                                : path.toString())
                        .distinct()
                        .sorted()
                        .toList();
    }

    @Override
    public byte[] read(String name) throws IOException {
        return Files.readAllBytes(path(name));
    }

    @Override
    public String stamp(String name) {
        try {
            Path path = path(name);
            return Files.size(path) + "/" + Files.getLastModifiedTime(path).toMillis();
        } catch (IOException e) {
            return ""; // the reading says what is wrong with it
        }
    }

    @Override
    public String place() {
        return directory.toString();
    }

    private Path path(String name) throws IOException {
        try {
            return directory.resolve(name);
        } catch (InvalidPathException e) {
            throw new IOException("not a file name", e);
        }
    }
}
