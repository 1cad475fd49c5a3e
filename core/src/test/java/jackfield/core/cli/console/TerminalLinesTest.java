// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.core.cli.CommandLine;
import jackfield.core.cli.Completion;
import jackfield.core.cli.Suggestion;
import jackfield.core.cli.TestCommands;
import jackfield.core.cli.console.LineSource.Input;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class TerminalLinesTest {

    private static final ConsoleStyle STYLE = new ConsoleStyle(true, true);

    private Path directory = Path.of("");
    private int width = 120;
    private final Screen screen = new Screen();
    private final TestCommands commands =
            new TestCommands()
                    .add("core show version", "")
                    .add("core show channels", "[concise|verbose]")
                    .add("module show", "");

    @BeforeEach
    void enter(@TempDir Path temporary) {
        directory = temporary;
    }

    @Test
    void readsALine() throws IOException {
        assertThat(read("core show version\r")).isEqualTo(new Input.Line("core show version"));
    }

    @Test
    void completesAWordAtTab() throws IOException {
        assertThat(read("co\tsh\tver\t\r")).isEqualTo(new Input.Line("core show version "));
        assertThat(read("m\t\t\r")).isEqualTo(new Input.Line("module show "));
    }

    @Test
    void listsTheChoicesWithTheirSynopsis() throws IOException {
        read("core show \t\r");
        assertThat(screen.toString(StandardCharsets.UTF_8))
                .contains("channels")
                .contains("Synopsis of core show version.");
    }

    @Test
    void tellsKeysApart() throws IOException {
        assertThat(read("\u0003")).isEqualTo(new Input.Interrupt(true));
        assertThat(read("abc\u0003")).isEqualTo(new Input.Interrupt(false));
        assertThat(read("\u0004")).isEqualTo(new Input.End());
    }

    @Test
    void expandsNothing() throws IOException {
        assertThat(read("echo !1 $(x) \\! `y`\r"))
                .isEqualTo(new Input.Line("echo !1 $(x) \\! `y`"));
    }

    @Test
    void keepsTheHistoryForTheOwnersEyes() throws IOException {
        read("core show version\r");
        Path history = directory.resolve("history");
        assertThat(history).content().contains("core show version");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(history)))
                .isEqualTo("rw-------");
    }

    @Test
    void cutsDescriptionsToTheWidthOfTheTerminal() throws IOException {
        width = 40;
        read("core show \t\r");
        assertThat(screen.toString(StandardCharsets.UTF_8))
                .contains("(Synopsis of core show")
                .contains("…)")
                .doesNotContain("Synopsis of core show version.");
    }

    private List<Suggestion> complete(String begun) {
        return new Completion(commands.tree()).complete(CommandLine.parse(begun));
    }

    private Input read(String keys) throws IOException {
        Path history = directory.resolve("history");
        SystemTerminal.protect(history);
        try (PipedOutputStream keyboard = new PipedOutputStream()) {
            screen.whenPrompted(() -> keyboard.write(keys.getBytes(StandardCharsets.UTF_8)));
            Terminal terminal =
                    new ExternalTerminal(
                            "test",
                            "xterm",
                            new PipedInputStream(keyboard),
                            screen,
                            StandardCharsets.UTF_8);
            terminal.setSize(new Size(width, 40));
            try (TerminalLines lines =
                    new TerminalLines(terminal, this::complete, Optional.of(history), STYLE)) {
                return lines.read("> ");
            }
        }
    }

    /** Keeps what is shown; somebody types once the prompt is there, not before. */
    private static final class Screen extends ByteArrayOutputStream {
        private Typing typing = () -> {};

        interface Typing {
            void run() throws IOException;
        }

        void whenPrompted(Typing todo) {
            reset();
            typing = todo;
        }

        @Override
        public void flush() throws IOException {
            if (toString(StandardCharsets.UTF_8).contains("> ")) {
                Typing now = typing;
                typing = () -> {};
                now.run();
            }
        }
    }
}
