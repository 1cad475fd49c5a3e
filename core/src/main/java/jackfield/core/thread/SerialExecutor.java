// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.thread;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs tasks one at a time and in order, on one thread of its own; a task that fails is reported and
 * the next one runs. Thread-safe.
 */
public final class SerialExecutor implements Executor, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SerialExecutor.class);

    private final ExecutorService thread;

    public SerialExecutor(ThreadFactory threads) {
        thread = Executors.newSingleThreadExecutor(threads);
    }

    @Override
    public void execute(Runnable task) {
        thread.execute(() -> runReporting(task));
    }

    private static void runReporting(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.error("A task of thread {} failed", Thread.currentThread().getName(), e);
        }
    }

    /** Takes no more tasks and interrupts the one that runs. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
