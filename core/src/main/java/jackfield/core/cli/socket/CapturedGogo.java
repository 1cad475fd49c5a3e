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

/** Keeps what Gogo prints for a client, up to a bound. Thread-safe. */
final class CapturedGogo extends OutputStream {

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
        String text = bytes.toString(StandardCharsets.UTF_8);
        bytes.reset();
        List<String> lines = new ArrayList<>(Printable.lines(text.lines().toList()));
        lines.addAll(result.lines());
        return new CliResult.Lines(lines, result.failed());
    }
}
