// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class RemoteConsoleTest {

    private Path directory;
    private Path socket;
    private ServerSocketChannel server;
    private final CompletableFuture<String> request = new CompletableFuture<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void listen(@TempDir Path temporary) throws IOException {
        directory = temporary;
        socket = directory.resolve("ctl");
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void sendsTheCommandAndPrintsTheAnswer() throws Exception {
        answerInPieces("one\ntwo ü\n\0000\n");
        assertThat(send("core show\nversion 0100 *97")).isZero();
        assertThat(request.get(10, TimeUnit.SECONDS)).isEqualTo("core show version 0100 *97\n");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("one\ntwo ü\n");
        assertThat(err.size()).isZero();
    }

    @Test
    void endsWithOneIfTheCommandFailed() {
        answerInPieces("No such command\n\0001\n");
        assertThat(send("nonsense")).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("No such command\n");
    }

    @Test
    void takesAnAnswerThatArrivesByteByByte() {
        answerInPieces("one\n", "\0", "0", "\n");
        assertThat(send("x")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("one\n");
    }

    @Test
    void takesAnEmptyAnswer() {
        answerInPieces("\0000\n");
        assertThat(send("")).isZero();
        assertThat(out.size()).isZero();
    }

    @Test
    void takesAnAnswerOfManyBuffers() {
        String text = "0123456789abcde\n".repeat(20_000);
        answerInPieces(text, "\0000\n");
        assertThat(send("x")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(text);
    }

    @Test
    void failsIfTheExchangeGoesAwayBeforeTheEnd() {
        answerInPieces("half an ans");
        assertThat(send("core stop now")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("went away");
    }

    @Test
    void saysWhereNobodyAnswers() throws IOException {
        server.close();
        assertThat(send("core show version")).isEqualTo(1);
        Files.delete(socket);
        assertThat(send("core show version")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .allSatisfy(
                        line ->
                                assertThat(line)
                                        .startsWith("Unable to connect to remote Jackfield")
                                        .contains(socket.toString()));
        assertThat(out.size()).isZero();
    }

    @Test
    void refusesAPathThatIsTooLongForASocket() {
        socket = directory.resolve("x".repeat(200));
        assertThat(send("core show version")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("too long");
    }

    private int send(String command) {
        return new RemoteConsole(out, err).send(socket, command);
    }

    /** Takes one request, answers in these pieces, and closes. */
    private void answerInPieces(String... pieces) {
        Thread.ofVirtual()
                .start(
                        () -> {
                            try (SocketChannel client = server.accept()) {
                                ByteBuffer line = ByteBuffer.allocate(1000);
                                client.read(line);
                                request.complete(
                                        new String(
                                                line.array(),
                                                0,
                                                line.position(),
                                                StandardCharsets.UTF_8));
                                for (String piece : pieces) {
                                    Channels.newOutputStream(client)
                                            .write(piece.getBytes(StandardCharsets.UTF_8));
                                }
                            } catch (IOException e) {
                                request.completeExceptionally(e);
                            }
                        });
    }
}
