// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.socket;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.cli.CliResult;
import jackfield.core.cli.Suggestion;
import jackfield.core.log.ConsoleLevels;
import jackfield.core.log.LogKind;
import jackfield.core.log.LogListener;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class ConsoleConversationTest {

    private static final String GREETING = ConsoleProtocol.HELLO + "Jackfield 1";

    private final CompletableFuture<LogListener> log = new CompletableFuture<>();
    private final CompletableFuture<Integer> verbose = new CompletableFuture<>();
    private final CountDownLatch waiting = new CountDownLatch(1);
    private final CountDownLatch deaf = new CountDownLatch(1);
    private volatile boolean stopping;
    private Path path = Path.of("");
    private ControlServer server;
    private SocketUser console;

    @BeforeEach
    void connect(@TempDir Path temporary) throws IOException {
        path = temporary.resolve("ctl");
        server =
                ControlServer.open(
                        path, SocketRights.of("", "", ""), Thread.ofVirtual()::start, new Shells());
        console = new SocketUser(path);
        console.send(ConsoleProtocol.HELLO + "3\n");
        assertThat(console.line()).isEqualTo(GREETING);
    }

    @AfterEach
    void close() throws IOException {
        console.close();
        server.close();
    }

    @Test
    void answersALineWithFramesOfItsNumber() throws IOException {
        console.send("R 7 core  show version\n");
        assertThat(console.lines(3)).containsExactly("O 7 got core  show version", "O 7 ", "E 7 0");
        console.send("R 8 fail\n");
        assertThat(console.lines(2)).containsExactly("O 8 No.", "E 8 1");
    }

    @Test
    void completesWhileALineRuns() throws Exception {
        console.send("R 1 wait\n");
        waiting.await();
        console.send("C 2 core sh\n");
        assertThat(console.lines(2)).containsExactly("S 2 show\tafter core sh", "E 2 0");
        console.send("I 1\n");
        assertThat(console.lines(2)).containsExactly("O 1 Interrupted.", "E 1 1");
    }

    @Test
    void sendsTheLogUntilTheConsoleGoes() throws Exception {
        assertThat(verbose.get()).isEqualTo(3);
        log.get().line(LogKind.WARNING, "two\nlines");
        assertThat(console.line()).isEqualTo("L WARNING two\\u000alines");
        console.close();
        deaf.await();
    }

    @Test
    void givesEachConsoleLevelsOfItsOwn() throws IOException {
        try (SocketUser other = new SocketUser(path)) {
            other.send(ConsoleProtocol.HELLO + "0\n");
            other.line();
            console.send("R 1 levels\n");
            other.send("R 1 levels\n");
            assertThat(console.line()).isEqualTo("O 1 3");
            assertThat(other.line()).isEqualTo("O 1 0");
        }
    }

    @Test
    void saysByeBeforeTheAnswerThatStopsTheExchangeIsOver() throws IOException {
        console.send("R 1 stop\n");
        assertThat(console.lines(3))
                .containsExactly("O 1 Stopping.", "B The exchange stops.", "E 1 0");
    }

    @Test
    void saysByeToConsolesThatWaitAndHangsUp() throws IOException {
        server.close();
        assertThat(console.line()).isEqualTo("B The exchange stops.");
        assertThat(console.ended()).isTrue();
    }

    @Test
    void passesOverFramesThatItDoesNotKnow() throws IOException {
        console.send("Z 1 future\n\nR\nR 1 x\n");
        assertThat(console.line()).isEqualTo("O 1 got x");
    }

    @Test
    void servesCommandsOfOthersBesideAConsole() throws IOException {
        try (SocketUser script = new SocketUser(path)) {
            assertThat(script.ask("core show version")).endsWith("\0000\n");
        }
    }

    @Test
    void sendsAnAnswerThatIsLongerThanItsRoom() throws IOException {
        console.send("R 1 much\n");
        List<String> frames = console.lines(10_001);
        assertThat(frames).last().isEqualTo("E 1 0");
        assertThat(frames).element(9_999).isEqualTo("O 1 x");
    }

    private final class Shells implements ClientShells {
        @Override
        public ClientShell open() {
            return new ClientShell() {
                @Override
                public CliResult run(String line) {
                    return answer(line);
                }

                @Override
                public List<Suggestion> complete(String begun) {
                    return List.of(new Suggestion("show", "after " + begun));
                }
            };
        }

        @Override
        public String program() {
            return "Jackfield 1";
        }

        @Override
        public Runnable listen(ConsoleLevels levels, LogListener listener) {
            verbose.complete(levels.verbose());
            log.complete(listener);
            return deaf::countDown;
        }

        @Override
        public boolean isStopping() {
            return stopping;
        }
    }

    private CliResult answer(String line) {
        return switch (line) {
            case "fail" -> CliResult.failure("No.");
            case "levels" -> CliResult.of("" + ConsoleLevels.CURRENT.get().verbose());
            case "much" -> CliResult.of(Stream.generate(() -> "x").limit(10_000).toList());
            case "stop" -> {
                stopping = true;
                yield CliResult.of("Stopping.");
            }
            case "wait" -> {
                waiting.countDown();
                yield untilInterrupted();
            }
            default -> CliResult.of("got " + line, "");
        };
    }

    private static CliResult untilInterrupted() {
        try {
            new CountDownLatch(1).await();
            return CliResult.of("never");
        } catch (InterruptedException e) {
            return CliResult.failure("Interrupted.");
        }
    }
}
