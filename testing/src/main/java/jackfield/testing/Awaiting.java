// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A record of what happened, which a test can wait for instead of sleeping. Thread-safe. */
public final class Awaiting<T> {

    private static final long LIMIT_SECONDS = 10;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<T> entries = new ArrayList<>();

    public void add(T entry) {
        lock.lock();
        try {
            entries.add(entry);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** What has happened so far. */
    public List<T> soFar() {
        lock.lock();
        try {
            return List.copyOf(entries);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until this has happened; fails the test after some seconds. */
    public void await(T entry) {
        lock.lock();
        try {
            long left = TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
            while (!entries.contains(entry)) {
                left = changed.awaitNanos(left);
                if (left <= 0) {
                    throw new AssertionError("waited for <" + entry + "> but got " + entries);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for " + entry, e);
        } finally {
            lock.unlock();
        }
    }
}
