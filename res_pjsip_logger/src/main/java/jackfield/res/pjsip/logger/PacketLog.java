// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.logger;

import jackfield.sip.capture.Packet;
import jackfield.thread.Threads;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Takes packets from the loops, which must not wait, and hands them on in order. Thread-safe. */
final class PacketLog {

    private static final int MOST = 5000;

    private final Executor threads;
    private final Consumer<Packet> writer;
    private final ConcurrentLinkedQueue<Packet> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();

    PacketLog(Threads threads, Consumer<Packet> writer) {
        this.threads = threads.io();
        this.writer = writer;
    }

    /** Drops what is too much: a log is no reason to run out of memory. */
    void add(Packet packet) {
        if (waiting.get() >= MOST) {
            return;
        }
        queue.add(packet);
        if (waiting.getAndIncrement() == 0) {
            threads.execute(this::drain);
        }
    }

    private void drain() {
        do {
            Packet packet = queue.poll();
            if (packet != null) {
                writer.accept(packet);
            }
        } while (waiting.decrementAndGet() > 0);
    }
}
