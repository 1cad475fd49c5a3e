// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.testing;

import jackfield.thread.Threads;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;

/**
 * Threads for tests: what is handed to an executor, and a call's task too, runs at once on the thread
 * that hands it over. Only {@link #platform} makes threads.
 */
public final class DirectThreads implements Threads {

    @Override
    public ThreadFactory platform(String prefix) {
        return Thread.ofPlatform().daemon().name(prefix + "-", 0).factory();
    }

    @Override
    public Thread startCall(String name, Runnable task) {
        task.run();
        return Thread.currentThread();
    }

    @Override
    public Executor io() {
        return Runnable::run;
    }

    @Override
    public Executor config() {
        return Runnable::run;
    }
}
