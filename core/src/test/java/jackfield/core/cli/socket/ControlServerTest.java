// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jackfield.cli.CliResult;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class ControlServerTest {

    private Path directory;
    private Path path;
    private ControlServer server;
    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    @BeforeEach
    void open(@TempDir Path temporary) throws IOException {
        directory = temporary;
        path = directory.resolve("jackfield.ctl");
        server =
                ControlServer.open(
                        path, SocketRights.USUAL, Thread.ofVirtual()::start, () -> this::answer);
    }

    @AfterEach
    void close() throws IOException {
        released.countDown();
        server.close();
    }

    private CliResult answer(String line) {
        return switch (line) {
            case "fail" -> CliResult.failure("No.");
            case "wait" -> {
                started.countDown();
                yield await(released) ? CliResult.of("done") : CliResult.failure("late");
            }
            case "much" ->
                    CliResult.of(Stream.generate(() -> "x".repeat(99)).limit(100_000).toList());
            default -> CliResult.of("got " + line, "ü");
        };
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void answersOneLineAfterTheOther() throws IOException {
        try (SocketUser user = new SocketUser(path)) {
            assertThat(user.ask("core show version"))
                    .isEqualTo("got core show version\nü\n\0000\n");
            assertThat(user.ask("fail")).isEqualTo("No.\n\0001\n");
            assertThat(user.ask("")).isEqualTo("got \nü\n\0000\n");
        }
    }

    @Test
    void takesSeveralLinesSentAtOnce() throws IOException {
        try (SocketUser user = new SocketUser(path)) {
            user.send("a\nb\n");
            assertThat(user.answer()).startsWith("got a\n");
            assertThat(user.answer()).startsWith("got b\n");
        }
    }

    @Test
    void letsNobodyWaitForACommandOfAnother() throws IOException {
        try (SocketUser slow = new SocketUser(path);
                SocketUser quick = new SocketUser(path)) {
            slow.send("wait\n");
            assertThat(await(started)).isTrue();
            assertThat(quick.ask("now")).startsWith("got now\n");
            released.countDown();
            assertThat(slow.answer()).isEqualTo("done\n\0000\n");
        }
    }

    @Test
    void livesWithAClientThatReadsNothing() throws IOException {
        try (SocketUser deaf = new SocketUser(path);
                SocketUser quick = new SocketUser(path)) {
            deaf.send("much\n");
            assertThat(quick.ask("now")).startsWith("got now\n");
        }
    }

    @Test
    void refusesALineThatIsTooLong() throws IOException {
        try (SocketUser user = new SocketUser(path)) {
            assertThat(user.ask("x".repeat(8192))).startsWith("got xxx");
            user.send("x".repeat(8193));
            assertThat(user.answer()).isEqualTo("The line is longer than 8192 bytes.\n\0001\n");
            assertThat(user.ended()).isTrue();
        }
    }

    @Test
    void refusesBytesThatAreNoText() throws IOException {
        try (SocketUser user = new SocketUser(path)) {
            user.send(new byte[] {'a', (byte) 0xff, (byte) 0xc0, '\n'});
            assertThat(user.answer()).isEqualTo("The line is not UTF-8.\n\0001\n");
            assertThat(user.ask("b")).startsWith("got b\n");
        }
    }

    @Test
    void ignoresALineThatIsNotEnded() throws IOException {
        try (SocketUser user = new SocketUser(path)) {
            user.send("core stop now");
            user.endOfRequests();
            assertThat(user.ended()).isTrue();
        }
    }

    @Test
    void answersOthersWhateverBytesArrive() throws IOException {
        Random random = new Random(815);
        for (int round = 0; round < 200; round++) {
            byte[] bytes = new byte[random.nextInt(round % 20 == 0 ? 20_000 : 200)];
            random.nextBytes(bytes);
            try (SocketUser user = new SocketUser(path)) {
                user.sendToTheEnd(bytes);
            }
        }
        try (SocketUser user = new SocketUser(path)) {
            assertThat(user.ask("still there")).startsWith("got still there\n");
        }
    }

    @Test
    void turnsAwayTheSixtyFifth() throws IOException {
        List<SocketUser> users = new ArrayList<>();
        try {
            for (int i = 0; i < 64; i++) {
                users.add(new SocketUser(path));
                users.getLast().ask("x");
            }
            try (SocketUser late = new SocketUser(path)) {
                assertThat(late.answer()).contains("64 consoles").endsWith("\0001\n");
            }
        } finally {
            for (SocketUser user : users) {
                user.close();
            }
        }
    }

    @Test
    void isForTheOwnerOnlyAndLeavesNothingElseBehind() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).containsExactly(path);
        }
        server.close();
        assertThat(path).doesNotExist();
    }

    @Test
    void replacesAStaleSocket() throws IOException {
        Path stale = directory.resolve("stale");
        try (ServerSocketChannel gone = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            gone.bind(UnixDomainSocketAddress.of(stale));
        }
        assertThat(stale).exists();
        try (ControlServer again =
                        ControlServer.open(
                                stale,
                                SocketRights.USUAL,
                                Thread.ofVirtual()::start,
                                () -> this::answer);
                SocketUser user = new SocketUser(stale)) {
            assertThat(user.ask("x")).startsWith("got x\n");
            assertThat(again).isNotNull();
        }
    }

    @Test
    void leavesARunningInstanceAlone() throws IOException {
        assertThatThrownBy(
                        () ->
                                ControlServer.open(
                                        path,
                                        SocketRights.USUAL,
                                        Thread.ofVirtual()::start,
                                        () -> this::answer))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("another instance");
        try (SocketUser user = new SocketUser(path)) {
            assertThat(user.ask("x")).startsWith("got x\n");
        }
    }

    @Test
    void leavesAFileAloneThatIsNoSocket() throws IOException {
        Path file = Files.writeString(directory.resolve("notes"), "mine");
        assertThatThrownBy(
                        () ->
                                ControlServer.open(
                                        file,
                                        SocketRights.USUAL,
                                        Runnable::run,
                                        () -> this::answer))
                .hasMessageContaining("no socket");
        assertThat(file).hasContent("mine");
    }

    @Test
    void leavesTheSocketOfASuccessorAlone() throws IOException {
        Files.delete(path);
        try (ControlServer successor =
                ControlServer.open(
                        path, SocketRights.USUAL, Thread.ofVirtual()::start, () -> this::answer)) {
            server.close();
            assertThat(path).exists();
            assertThat(successor).isNotNull();
        }
    }

    @Test
    void letsACommandAnswerThatEndsTheServer() throws IOException {
        try (SocketUser stopper = new SocketUser(path);
                SocketUser idle = new SocketUser(path)) {
            idle.ask("x");
            stopper.send("wait\n");
            assertThat(await(started)).isTrue();
            Thread closing = Thread.ofVirtual().start(this::closeQuietly);
            assertThat(idle.ended()).isTrue();
            released.countDown();
            assertThat(stopper.answer()).isEqualTo("done\n\0000\n");
            assertThat(stopper.ended()).isTrue();
            assertThat(closing).isNotNull();
        }
    }

    private void closeQuietly() {
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
