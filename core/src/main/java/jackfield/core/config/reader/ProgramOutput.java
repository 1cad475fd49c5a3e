// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a program of an {@code #exec} line printed. */
final class ProgramOutput {

    private static final int MOST_OUTPUT = 64 << 20;
    private static final int MOST_ERRORS = 500;

    private final byte[] bytes;
    private final String errors;

    private ProgramOutput(byte[] bytes, String errors) {
        this.bytes = bytes;
        this.errors = errors;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The beginning of its standard error on one line, or why it could not be run. */
    String errors() {
        return errors;
    }

    /** Runs the command in a shell and waits for its end. How it ends does not matter. */
    static ProgramOutput of(String command) {
        try {
            Path errors = Files.createTempFile("jackfield", ".err");
            try {
                return run(command, errors);
            } finally {
                Files.deleteIfExists(errors);
            }
        } catch (IOException e) {
            return new ProgramOutput(new byte[0], e.toString());
        }
    }

    private static ProgramOutput run(String command, Path errors) throws IOException {
        Process process =
                new ProcessBuilder("/bin/sh", "-c", command).redirectError(errors.toFile()).start();
        process.getOutputStream().close();
        byte[] bytes;
        try (InputStream output = process.getInputStream()) {
            bytes = output.readNBytes(MOST_OUTPUT);
        }
        String said = new String(Files.readAllBytes(errors), StandardCharsets.UTF_8).strip();
        String line = said.replaceAll("\\s+", " ");
        return new ProgramOutput(bytes, line.substring(0, Math.min(line.length(), MOST_ERRORS)));
    }
}
