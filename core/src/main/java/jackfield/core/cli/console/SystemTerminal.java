// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.terminal.TerminalBuilder;

/** Opens the terminal that the program was started on. */
public final class SystemTerminal {

    private SystemTerminal() {}

    /** JLine finds its parts through the thread's context loader, which here is the core's. */
    public static Terminal open() throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(TerminalBuilder.class.getClassLoader());
        try {
            return TerminalBuilder.builder()
                    .name("jackfield")
                    .system(true)
                    .nativeSignals(true)
                    .signalHandler(SignalHandler.SIG_DFL)
                    .build();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** The history of all consoles of this user; empty where there is no place for it. */
    public static Optional<Path> history() {
        Path file = Path.of(System.getProperty("user.home", "")).resolve(".jackfield_history");
        try {
            protect(file);
            return Optional.of(file);
        } catch (IOException e) {
            return Optional.empty(); // a user without a home has no history
        }
    }

    /** What is typed may contain passwords: the history is for the owner's eyes. */
    static void protect(Path history) throws IOException {
        if (!Files.exists(history)) {
            Files.createFile(
                    history,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        }
        Files.setPosixFilePermissions(
                history, Set.copyOf(PosixFilePermissions.fromString("rw-------")));
    }
}
