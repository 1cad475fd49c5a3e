// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.socket;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Frames on their way to one console, written by a thread of their own: whoever logs never waits for a
 * terminal that is slow. Thread-safe.
 */
final class Outbox implements Runnable {

    private static final int ROOM = 2000;
    private static final String END = "";

    private final OutputStream out;
    private final BlockingQueue<String> frames = new ArrayBlockingQueue<>(ROOM);
    private final AtomicLong dropped = new AtomicLong();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean broken;

    Outbox(OutputStream out) {
        this.out = out;
    }

    /** Waits for room; says nothing any more once the console is gone. */
    void send(String frame) throws InterruptedException {
        while (!broken && !frames.offer(frame, 100, TimeUnit.MILLISECONDS)) {
            // the console is slow, or gone
        }
    }

    /** Drops the line if there is no room; how many were dropped is said later. */
    void log(String frame) {
        if (frames.remainingCapacity() < ROOM / 2 || !frames.offer(frame)) {
            dropped.incrementAndGet();
        }
    }

    /** Writes what is there, then no more. */
    void end() throws InterruptedException {
        send(END);
        ended.await(1, TimeUnit.SECONDS);
    }

    @Override
    public void run() {
        try {
            for (String frame = frames.take(); !frame.equals(END); frame = frames.take()) {
                write(frame);
                if (frames.isEmpty()) {
                    confess();
                    out.flush();
                }
            }
            out.flush();
        } catch (IOException e) {
            broken = true; // the reader of the same connection sees it as well
        } catch (InterruptedException e) {
            broken = true;
            Thread.currentThread().interrupt();
        } finally {
            broken = true;
            ended.countDown();
        }
    }

    private void confess() throws IOException {
        long lost = dropped.getAndSet(0);
        if (lost > 0) {
            write(
                    ConsoleProtocol.LOG
                            + " WARNING "
                            + lost
                            + " lines of the log were left out here.");
        }
    }

    private void write(String frame) throws IOException {
        out.write((frame + '\n').getBytes(StandardCharsets.UTF_8));
    }
}
