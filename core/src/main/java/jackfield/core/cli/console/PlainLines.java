// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Standard input and output that are no terminal: lines in, answers out, no prompt. */
public final class PlainLines implements LineSource {

    private final BufferedReader in;
    private final PrintStream out;

    public PlainLines(InputStream in, PrintStream out) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.out = out;
    }

    @Override
    public Input read(String prompt) throws IOException {
        String line = in.readLine();
        return line == null ? new Input.End() : new Input.Line(line);
    }

    @Override
    public void print(String line) {
        out.println(line);
    }

    /** A file of lines that are typed nowhere gets no shell. */
    @Override
    public void hand(String command) {
        print("Commands of the system can be run at a terminal only.");
    }

    @Override
    public boolean interactive() {
        return false;
    }

    @Override
    public void onInterrupt(Optional<Runnable> action) {
        // nobody presses keys
    }

    @Override
    public void close() {
        out.flush();
    }
}
