// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.media;

import jackfield.rtp.MediaFrame;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread that reads the datagrams of many ports. A round takes at most one datagram from each
 * socket, so that none starves the others. Thread-safe; what is said to be the loop's own is confined to
 * it.
 */
final class MediaLoop implements Executor {

    private static final Logger logger = LoggerFactory.getLogger(MediaLoop.class);

    /** No datagram is longer, so none is cut. */
    private static final int LARGEST_DATAGRAM = 65_535;

    private final Selector selector;
    private final Thread thread;
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final ByteBuffer buffer =
            ByteBuffer.allocateDirect(MediaFrame.HEADROOM + LARGEST_DATAGRAM);
    private final Set<LoopPort> ports = new HashSet<>();
    private final LongAdder received = new LongAdder();
    private final LongAdder sent = new LongAdder();
    private volatile boolean stopping;

    MediaLoop(ThreadFactory threads) throws IOException {
        selector = Selector.open();
        thread = Objects.requireNonNull(threads.newThread(this::serve));
    }

    void start() {
        thread.start();
    }

    /** Runs the task on the loop, after what it is doing now. */
    @Override
    public void execute(Runnable task) {
        tasks.add(task);
        selector.wakeup();
    }

    /** Runs the task at once if this is the loop, and posts it otherwise. */
    void run(Runnable task) {
        if (Thread.currentThread() == thread) {
            task.run();
        } else {
            execute(task);
        }
    }

    void countReceived() {
        received.increment();
    }

    void countSent() {
        sent.increment();
    }

    long received() {
        return received.sum();
    }

    long sent() {
        return sent.sum();
    }

    /** The loop's own; what is read goes here. */
    ByteBuffer buffer() {
        return buffer;
    }

    void open(LoopPort port) {
        execute(() -> register(port));
    }

    private void register(LoopPort port) {
        try {
            ports.add(port);
            port.register(selector);
        } catch (IOException e) {
            logger.error("Port {} cannot be read", port.local(), e);
        }
    }

    /** Closes a port and waits until its sockets are gone. Only as a task of the loop. */
    void close(LoopPort port) {
        port.closeSockets();
        try {
            selector.selectNow(MediaLoop::ready); // lets go of closed sockets
        } catch (IOException e) {
            logger.error("Port {} stays open", port.local(), e);
        }
        ports.remove(port);
        port.gone();
    }

    private void serve() {
        try {
            while (!stopping) {
                selector.select(MediaLoop::ready);
                runTasks();
            }
        } catch (IOException e) {
            logger.error("Media stop on this loop: the system does not say what can be read", e);
        } finally {
            end();
        }
    }

    private static void ready(SelectionKey key) {
        ((Runnable) key.attachment()).run();
    }

    private void runTasks() {
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            try {
                task.run();
            } catch (Throwable e) {
                logger.error("A task of a media loop failed", e);
            }
        }
    }

    private void end() {
        runTasks();
        ports.forEach(LoopPort::closeSockets);
        try {
            selector.close();
        } catch (IOException e) {
            logger.warn("A media loop did not end cleanly", e);
        }
        ports.forEach(LoopPort::gone);
        ports.clear();
    }

    /** Ends the loop and closes its ports; returns when that is done. */
    void stop() throws InterruptedException {
        stopping = true;
        selector.wakeup();
        thread.join(Duration.ofSeconds(5));
    }
}
