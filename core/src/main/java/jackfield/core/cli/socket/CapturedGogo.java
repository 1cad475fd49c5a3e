// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.socket;

import jackfield.cli.CliResult;
import jackfield.core.cli.Printable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Keeps what Gogo prints for a client, up to a bound. Thread-safe. */
final class CapturedGogo extends OutputStream {

    /** Who is at the other end may be no terminal. */
    private static final Pattern COLOR = Pattern.compile("\u001b\\[[0-9;]*m");

    private static final int MOST = 4 << 20;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
        if (bytes.size() + length > MOST) {
            throw new IOException("more than " + MOST + " bytes");
        }
        bytes.write(from, offset, length);
    }

    /** What was printed since the last call, then the result itself. */
    CliResult with(CliResult result) {
        String text = COLOR.matcher(bytes.toString(StandardCharsets.UTF_8)).replaceAll("");
        bytes.reset();
        List<String> lines = new ArrayList<>(Printable.lines(text.lines().toList()));
        lines.addAll(result.lines());
        return new CliResult.Lines(lines, result.failed());
    }
}
