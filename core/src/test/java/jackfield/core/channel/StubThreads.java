// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import jackfield.thread.Threads;
import jackfield.thread.Timers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;

/** Virtual threads for everything, and a clock that a test sets. */
public final class StubThreads implements Threads, Timers {

    private volatile Instant now = Instant.ofEpochSecond(1_790_000_000);

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public ThreadFactory platform(String prefix) {
        return Thread.ofPlatform().daemon().name(prefix + "-", 0).factory();
    }

    @Override
    public Thread startCall(String name, Runnable task) {
        return Thread.ofVirtual().name(name).start(task);
    }

    @Override
    public Executor io() {
        return Thread.ofVirtual()::start;
    }

    @Override
    public Executor config() {
        return Runnable::run;
    }

    @Override
    public Timer after(Duration delay, Executor where, Runnable task) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Timer every(Duration period, Executor where, Runnable task) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instant now() {
        return now;
    }
}
