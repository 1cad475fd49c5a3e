// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody sits at a terminal, and somebody else at another one. */
final class ConsoleIT {

    private static final String PROMPT = "jackfield*CLI>";

    private Exchange.Place place;
    private Tmux console;

    @BeforeAll
    static void tmuxIsThere() {
        assumeThat(Command.exists("tmux")).as("tmux is installed").isTrue();
    }

    @BeforeEach
    void startOnATerminal() throws IOException {
        place =
                Phones.configuration()
                        .file("acl.conf", "[office]\npermit = 192.0.2.0/24\n")
                        .write();
        console = Tmux.jackfield(place, "console", "-c");
        console.awaitText("has fully booted");
        console.type("C-l").await("an empty screen", screen -> screen.equals(PROMPT));
    }

    @AfterEach
    void close() {
        console.close();
    }

    /** Ctrl-C takes effect when the terminal says so, which is a little later than a key. */
    private static Tmux clearLine(Tmux terminal) {
        terminal.type("C-c").await("a new line", screen -> screen.endsWith(PROMPT));
        return terminal;
    }

    private Tmux remote(String name, String... words) throws IOException {
        Tmux remote = Tmux.jackfield(place, name, words);
        remote.await("a prompt", screen -> screen.endsWith(PROMPT));
        return remote;
    }

    @Test
    void looksAsTheReadmeShows() throws IOException {
        console.type("core show channels count", "Enter");
        console.awaitText("0 calls processed");
        console.type("module show | grep acl", "Enter");
        console.awaitText("res_pjsip_acl.so");
        try (Tmux other = remote("other", "-r")) {
            Path pjsip = place.etc().resolve("pjsip.conf");
            Files.writeString(pjsip, Files.readString(pjsip).replace("callerid=", "calerid="));
            other.type("module reload res_pjsip", "Enter");
            other.awaitText("reloaded");
            console.awaitText("calerid");
            console.type("core stop ", "Tab");
            String screen = console.awaitText("there are no calls.");
            assertThat(normal(screen)).isEqualTo(normal(readme()));
            other.type("exit", "Enter");
            other.awaitText("status 0");
        }
    }

    @Test
    void bringsBackWhatWasTyped() {
        console.type("core show channels count", "Enter").awaitText("0 calls processed");
        console.type("C-l").await("an empty screen", screen -> screen.equals(PROMPT));
        console.type("Up");
        console.await("the line before", screen -> screen.endsWith("core show channels count"));
    }

    @Test
    void completesInARemoteConsoleAsInTheForeground() throws IOException {
        try (Tmux remote = remote("remote", "-rvvv")) {
            remote.type("core stop ", "Tab");
            remote.awaitText("(Stops Jackfield at once, calls and all.)");
            clearLine(remote).type("module sh", "Tab");
            remote.awaitText(PROMPT + " module show");
            remote.type("Enter").awaitText("-- more");
            remote.type("q").await("a prompt", screen -> screen.endsWith(PROMPT));
            remote.type("C-l").await("an empty screen", screen -> screen.equals(PROMPT));
            remote.type("Up");
            remote.await("the line before", screen -> screen.endsWith("module show"));
            clearLine(remote).type("C-d");
            remote.awaitText("status 0");
        }
        console.type("core show channels count", "Enter").awaitText("0 calls processed");
    }

    @Test
    void seesTheExchangeStop() throws IOException {
        try (Tmux one = remote("one", "-r");
                Tmux other = remote("two", "-r")) {
            one.type("core stop now", "Enter");
            assertThat(one.awaitText("status ")).contains("The exchange stops.\nstatus 0");
            assertThat(other.awaitText("status ")).contains("The exchange stops.\nstatus 0");
            assertThat(console.awaitText("status "))
                    .contains("status 0")
                    .doesNotContain("Ctrl-C clears a line;");
        }
    }

    @Test
    void stopsFromItsOwnConsole() {
        console.type("core stop now", "Enter");
        String screen = console.awaitText("status 0");
        assertThat(screen)
                .contains("Jackfield stops.\nstatus 0")
                .doesNotContain("Ctrl-C clears a line;");
    }

    @Test
    void keepsGogoFromTheSocketUnlessItIsWanted() throws IOException {
        console.type("lb", "Enter").awaitText("|res_rtp_asterisk (");
        try (Tmux remote = remote("remote", "-r")) {
            remote.type("module show | grep acl", "Enter").awaitText("gogo = yes");
            remote.type("exit", "Enter").awaitText("status 0");
        }
    }

    /** The fenced block below the heading "The console". */
    private static String readme() throws IOException {
        Path file = Exchange.ROOT.resolve("README.md");
        Matcher block =
                Pattern.compile("## The console\n.*?```\n(.*?)```", Pattern.DOTALL)
                        .matcher(Files.readString(file));
        assertThat(block.find()).as("README.md shows the console").isTrue();
        return block.group(1).stripTrailing();
    }

    /** Without what differs from run to run: the time of day. */
    private static String normal(String screen) {
        return screen.replaceAll("\\[\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\]", "[time]");
    }
}
