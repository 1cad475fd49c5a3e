// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import jackfield.channel.Digits;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The digits of one channel. Thread-safe. */
public final class DigitQueue implements Digits {
    /** More than anybody dials ahead. */
    private static final int MOST = 64;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<Character> digits = new ArrayDeque<>();
    private boolean ended;

    /** Adds one at the end, unless nobody has cared for a long time. */
    public void add(char digit) {
        lock.lock();
        try {
            if (digits.size() < MOST) {
                digits.add(digit);
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Nobody waits from now on. */
    void end() {
        lock.lock();
        try {
            ended = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Optional<Character> poll() {
        lock.lock();
        try {
            return Optional.ofNullable(digits.poll());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Optional<Character> await(Duration time) throws InterruptedException {
        long left = TimeUnit.NANOSECONDS.convert(time);
        lock.lockInterruptibly();
        try {
            while (digits.isEmpty() && !ended && left > 0) {
                left = changed.awaitNanos(left);
            }
            return ended ? Optional.empty() : Optional.ofNullable(digits.poll());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void clear() {
        lock.lock();
        try {
            digits.clear();
        } finally {
            lock.unlock();
        }
    }
}
