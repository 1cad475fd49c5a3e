// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.console;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Where a console's lines come from and its answers go. Confined to the console's thread. */
public interface LineSource extends AutoCloseable {

    /** One read. */
    sealed interface Input {

        /** A line without its end. */
        record Line(String text) implements Input {}

        /**
         * Ctrl-C.
         *
         * @param onEmpty nothing had been typed
         */
        record Interrupt(boolean onEmpty) implements Input {}

        /** Ctrl-D, or the end of a file. */
        record End() implements Input {}
    }

    /** Waits for a line. */
    Input read(String prompt) throws IOException;

    void print(String line);

    /** The answer of a command, which may be longer than the screen. */
    default void show(List<String> answer) {
        answer.forEach(this::print);
    }

    /** Lends the terminal to the system's shell, for one command or, if that is empty, until it is left. */
    void hand(String command) throws IOException, InterruptedException;

    /** Somebody sits there who can be asked. */
    boolean interactive();

    /** While a command runs, Ctrl-C does this. */
    void onInterrupt(Optional<Runnable> action);

    @Override
    void close() throws IOException;
}
