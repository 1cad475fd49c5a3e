// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.IntStream;

/** How a file of the log makes way for a new one. Values of {@code rotatestrategy}. */
public enum Rotation {
    /** Numbers count up: the highest is the newest. */
    SEQUENTIAL,
    /** {@code .0} is the newest; the others move on. */
    ROTATE,
    /** The time in seconds since 1970. */
    TIMESTAMP,
    /** The file stays; something else has moved it. */
    NONE;

    /** Renames the file, if there is one. */
    void rename(Path file, Instant now) throws IOException {
        if (this == NONE || !Files.exists(file)) {
            return;
        }
        if (this == ROTATE) {
            for (int i = free(file); i > 0; i--) {
                Files.move(numbered(file, i - 1), numbered(file, i));
            }
        }
        Files.move(
                file,
                switch (this) {
                    case SEQUENTIAL -> numbered(file, free(file));
                    case ROTATE, NONE -> numbered(file, 0);
                    case TIMESTAMP -> file.resolveSibling(name(file) + "." + now.getEpochSecond());
                });
    }

    /** The first number that no file has. */
    private static int free(Path file) {
        return IntStream.iterate(0, i -> i + 1)
                .filter(i -> !Files.exists(numbered(file, i)))
                .findFirst()
                .orElseThrow();
    }

    private static Path numbered(Path file, int number) {
        return file.resolveSibling(name(file) + "." + number);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
