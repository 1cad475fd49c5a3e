// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.socket;

import static jackfield.core.cli.socket.ConsoleProtocol.BYE;
import static jackfield.core.cli.socket.ConsoleProtocol.END;
import static jackfield.core.cli.socket.ConsoleProtocol.LOG;
import static jackfield.core.cli.socket.ConsoleProtocol.OUTPUT;
import static jackfield.core.cli.socket.ConsoleProtocol.SUGGESTION;

import jackfield.cli.CliResult;
import jackfield.core.cli.Printable;
import jackfield.core.cli.Suggestion;
import jackfield.core.cli.socket.RequestReader.Request;
import jackfield.core.log.ConsoleLevels;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/** One console at the other end of the socket. Its reading is confined to the client's thread. */
final class ConsoleConversation {

    private static final String STOPS = BYE + " The exchange stops.";

    private final RequestReader requests;
    private final Outbox outbox;
    private final ClientShell shell;
    private final ClientShells shells;
    private final Executor threads;
    private final ConsoleLevels levels;
    private final Map<String, Thread> running = new ConcurrentHashMap<>();
    private final AtomicBoolean saidBye = new AtomicBoolean();
    private final Runnable hangUp;
    private volatile boolean last;

    ConsoleConversation(
            RequestReader requests,
            Outbox outbox,
            ClientShell shell,
            ClientShells shells,
            Executor threads,
            ConsoleLevels levels,
            Runnable hangUp) {
        this.requests = requests;
        this.outbox = outbox;
        this.shell = shell;
        this.shells = shells;
        this.threads = threads;
        this.levels = levels;
        this.hangUp = hangUp;
    }

    /** Until the console goes. */
    void hold() throws IOException, InterruptedException {
        threads.execute(outbox);
        outbox.send(ConsoleProtocol.HELLO + Printable.line(shells.program()));
        Runnable deaf =
                shells.listen(
                        levels,
                        (kind, text) -> outbox.log(LOG + " " + kind + " " + Printable.line(text)));
        try {
            Optional<Request> request = requests.next();
            while (request.isPresent() && take(request.get())) {
                request = requests.next();
            }
        } finally {
            deaf.run();
            running.values().forEach(Thread::interrupt);
            outbox.end();
        }
    }

    /** The exchange ends: says so, lets a line that runs end its answer, and hangs up. */
    void finish() {
        last = true;
        threads.execute(this::hangUpIfIdle);
    }

    private void hangUpIfIdle() {
        if (last && running.isEmpty()) {
            try {
                bye();
                outbox.end();
                hangUp.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void bye() throws InterruptedException {
        if (saidBye.compareAndSet(false, true)) {
            outbox.send(STOPS);
        }
    }

    /** False where nothing that follows can be understood. */
    private boolean take(Request request) throws InterruptedException {
        if (!(request instanceof Request.Line(String text))) {
            return !(request instanceof Request.Bad bad && bad.last());
        }
        String[] parts = text.split(" ", 3);
        if (parts.length < 2 || parts[0].length() != 1) {
            return true;
        }
        String rest = parts.length > 2 ? parts[2] : "";
        switch (parts[0].charAt(0)) {
            case ConsoleProtocol.RUN -> threads.execute(() -> run(parts[1], rest));
            case ConsoleProtocol.COMPLETE -> complete(parts[1], rest);
            case ConsoleProtocol.INTERRUPT ->
                    Optional.ofNullable(running.get(parts[1])).ifPresent(Thread::interrupt);
            default -> {
                // a newer console may know more than we do
            }
        }
        return true;
    }

    private void run(String number, String line) {
        running.put(number, Thread.currentThread());
        try {
            CliResult result =
                    ScopedValue.where(ConsoleLevels.CURRENT, levels).call(() -> shell.run(line));
            for (String shown : result.lines()) {
                outbox.send(OUTPUT + " " + number + " " + shown);
            }
            if (shells.isStopping()) {
                bye();
            }
            outbox.send(END + " " + number + (result.failed() ? " 1" : " 0"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody waits for the answer
        } finally {
            running.remove(number);
            hangUpIfIdle();
        }
    }

    private void complete(String number, String begun) throws InterruptedException {
        for (Suggestion found : shell.complete(begun)) {
            outbox.send(
                    SUGGESTION
                            + " "
                            + number
                            + " "
                            + Printable.line(found.word()).replace('\t', ' ')
                            + "\t"
                            + Printable.line(found.description()));
        }
        outbox.send(END + " " + number + " 0");
    }
}
