// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jackfield.cli.CliResult;
import jackfield.core.cli.Suggestion;
import jackfield.core.cli.socket.ConsoleProtocol;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class RemoteShellTest {

    private final BlockingQueue<String> log = new LinkedBlockingQueue<>();
    private ServerSocketChannel server;
    private SocketChannel client;
    private SocketChannel exchange;
    private BufferedReader said;

    @BeforeEach
    void connect(@TempDir Path temporary) throws IOException {
        Path path = temporary.resolve("ctl");
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(path));
        client = SocketChannel.open(UnixDomainSocketAddress.of(path));
        exchange = server.accept();
        said =
                new BufferedReader(
                        new InputStreamReader(
                                Channels.newInputStream(exchange), StandardCharsets.UTF_8));
    }

    @AfterEach
    void close() throws IOException {
        client.close();
        exchange.close();
        server.close();
    }

    private void say(String text) throws IOException {
        exchange.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    private RemoteShell greeted() throws IOException {
        say(ConsoleProtocol.HELLO + "Jackfield 1\n");
        RemoteShell shell = RemoteShell.greet(client, 3);
        assertThat(said.readLine()).isEqualTo(ConsoleProtocol.HELLO + "3");
        Thread.ofVirtual().start(() -> shell.listen((kind, line) -> log.add(kind + " " + line)));
        return shell;
    }

    private static CompletableFuture<CliResult> running(RemoteShell shell, String line) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return shell.run(line);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                },
                task -> Thread.ofVirtual().start(task));
    }

    @Test
    void greetsAndRunsALine() throws Exception {
        RemoteShell shell = greeted();
        assertThat(shell.program()).isEqualTo("Jackfield 1");
        CompletableFuture<CliResult> answer = running(shell, "core show version");
        assertThat(said.readLine()).isEqualTo("R 1 core show version");
        say("O 1 one\nL WARNING [t] careful\nO 1 \nO 1   two\nE 1 1\n");
        assertThat(answer.get().lines()).containsExactly("one", "", "  two");
        assertThat(answer.get().failed()).isTrue();
        assertThat(log.take()).isEqualTo("WARNING [t] careful");
    }

    @Test
    void completes() throws Exception {
        RemoteShell shell = greeted();
        Thread.ofVirtual().start(() -> answerCompletion());
        assertThat(shell.complete("core s"))
                .containsExactly(
                        new Suggestion("show", "Shows things."), new Suggestion("stop", ""));
    }

    private void answerCompletion() {
        try {
            assertThat(said.readLine()).isEqualTo("C 1 core s");
            say("S 1 show\tShows things.\nS 1 stop\t\nE 1 0\n");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void knowsThatTheExchangeStops() throws Exception {
        RemoteShell shell = greeted();
        CompletableFuture<CliResult> answer = running(shell, "core stop now");
        said.readLine();
        say("O 1 Jackfield stops.\nB The exchange stops.\nE 1 0\n");
        assertThat(answer.get().lines()).containsExactly("Jackfield stops.");
        assertThat(shell.isOver()).isTrue();
        assertThat(shell.farewell()).contains("The exchange stops.");
    }

    @Test
    void endsALineWhoseAnswerIsCutOff() throws Exception {
        RemoteShell shell = greeted();
        CompletableFuture<CliResult> answer = running(shell, "core show version");
        said.readLine();
        say("O 1 half");
        exchange.close();
        assertThat(answer.get().failed()).isTrue();
        assertThat(shell.isOver()).isTrue();
        assertThat(shell.farewell()).isEmpty();
    }

    @Test
    void saysWhyItIsRefused() throws IOException {
        say("There are 64 consoles already; close one.\n\0001\n");
        assertThatThrownBy(() -> RemoteShell.greet(client, 0))
                .hasMessageContaining("64 consoles already");
    }
}
