// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher.remote;

import jackfield.cli.CliResult;
import jackfield.core.cli.Suggestion;
import jackfield.core.cli.console.Shell;
import jackfield.core.cli.socket.ConsoleProtocol;
import jackfield.core.log.LogKind;
import jackfield.core.log.LogListener;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** An exchange at the other end of its control socket. Thread-safe. */
final class RemoteShell implements Shell, AutoCloseable {

    /** A Tab that is not answered in this time completes nothing. */
    private static final int COMPLETION_SECONDS = 2;

    private final SocketChannel channel;
    private final BufferedReader in;
    private final String program;
    private final Map<String, Answer> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger number = new AtomicInteger();
    private volatile Optional<String> farewell = Optional.empty();
    private volatile boolean over;

    private RemoteShell(SocketChannel channel, BufferedReader in, String program) {
        this.channel = channel;
        this.in = in;
        this.program = program;
    }

    /**
     * Greets the exchange.
     *
     * @throws IOException with one sentence if it wants no more consoles, or does not know this protocol
     */
    static RemoteShell greet(SocketChannel channel, int verbose) throws IOException {
        BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(
                                Channels.newInputStream(channel), StandardCharsets.UTF_8));
        write(channel, ConsoleProtocol.HELLO + verbose);
        String answer = in.readLine();
        if (answer == null) {
            throw new IOException("The exchange went away at once.");
        }
        if (!answer.startsWith(ConsoleProtocol.HELLO)) {
            throw new IOException("The exchange refuses: " + answer);
        }
        return new RemoteShell(channel, in, answer.substring(ConsoleProtocol.HELLO.length()));
    }

    /** Name and version of the exchange. */
    String program() {
        return program;
    }

    /** Takes what comes, until the exchange goes or this is closed. */
    void listen(LogListener log) {
        try {
            for (String frame = in.readLine(); frame != null; frame = in.readLine()) {
                take(frame, log);
            }
        } catch (IOException e) {
            // the same as an end
        } finally {
            over = true;
            waiting.values().forEach(Answer::cutOff);
        }
    }

    private void take(String frame, LogListener log) {
        String[] parts = frame.split(" ", 3);
        String rest = parts.length > 2 ? parts[2] : "";
        switch (frame.isEmpty() ? ' ' : frame.charAt(0)) {
            case ConsoleProtocol.OUTPUT -> answer(parts[1]).ifPresent(to -> to.add(rest));
            case ConsoleProtocol.SUGGESTION -> answer(parts[1]).ifPresent(to -> to.add(rest));
            case ConsoleProtocol.END ->
                    Optional.ofNullable(waiting.remove(parts[1]))
                            .ifPresent(to -> to.end(rest.startsWith("0")));
            case ConsoleProtocol.LOG ->
                    log.line(LogKind.named(parts[1]).orElse(LogKind.NOTICE), rest);
            case ConsoleProtocol.BYE -> {
                farewell = Optional.of(frame.substring(1).strip());
                over = true;
            }
            default -> {
                // a newer exchange may say more than we know
            }
        }
    }

    private Optional<Answer> answer(String to) {
        return Optional.ofNullable(waiting.get(to));
    }

    @Override
    public CliResult run(String line) throws InterruptedException {
        if (line.getBytes(StandardCharsets.UTF_8).length > ConsoleProtocol.LONGEST - 16) {
            return CliResult.failure("The line is too long.");
        }
        String mine = "" + number.incrementAndGet();
        Answer answer = new Answer();
        waiting.put(mine, answer);
        try {
            write(channel, ConsoleProtocol.RUN + " " + mine + " " + line);
            if (over && farewell.isEmpty()) {
                answer.cutOff();
            }
            return answer.get();
        } catch (InterruptedException e) {
            interrupt(mine);
            throw e;
        } catch (ExecutionException | IOException e) {
            return CliResult.failure(RemoteConsole.GONE);
        } finally {
            waiting.remove(mine);
        }
    }

    private void interrupt(String which) {
        try {
            write(channel, ConsoleProtocol.INTERRUPT + " " + which);
        } catch (IOException e) {
            // then nothing runs any more
        }
    }

    @Override
    public List<Suggestion> complete(String begun) {
        String mine = "" + number.incrementAndGet();
        Answer answer = new Answer();
        waiting.put(mine, answer);
        try {
            write(channel, ConsoleProtocol.COMPLETE + " " + mine + " " + begun);
            return suggestions(answer.get(COMPLETION_SECONDS, TimeUnit.SECONDS).lines());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (ExecutionException | TimeoutException | IOException e) {
            return List.of();
        } finally {
            waiting.remove(mine);
        }
    }

    private static List<Suggestion> suggestions(List<String> lines) {
        List<Suggestion> found = new ArrayList<>();
        for (String line : lines) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                found.add(new Suggestion(line.substring(0, tab), line.substring(tab + 1)));
            }
        }
        return found;
    }

    @Override
    public boolean isOver() {
        return over;
    }

    /** What the exchange said when it stopped; empty if it went without a word. */
    Optional<String> farewell() {
        return farewell;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static void write(SocketChannel channel, String line) throws IOException {
        ByteBuffer bytes =
                ByteBuffer.wrap(
                        line.replace('\n', ' ').concat("\n").getBytes(StandardCharsets.UTF_8));
        synchronized (channel) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }
}
