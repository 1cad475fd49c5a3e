// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.shield;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.LongConsumer;

/**
 * A time for each of a fixed number of sources. Where there is no room for a new one, the one with the
 * earliest time makes way. Where a source falls is not to be known from outside. Two threads that write at
 * the same moment may lose one of the two, which does no harm here. Nothing is allocated. Thread-safe.
 */
final class SourceTable {

    private static final int WAYS = 8;

    private final AtomicLongArray keys;
    private final AtomicLongArray times;
    private final long seed = new SecureRandom().nextLong() | 1;
    private final int mask;

    /**
     * @param sources rounded up to a power of two
     */
    SourceTable(int sources) {
        int size = Integer.highestOneBit(Math.max(WAYS, sources) * 2 - 1);
        keys = new AtomicLongArray(size);
        times = new AtomicLongArray(size);
        mask = size - 1 & -WAYS;
    }

    /** 0 if it is not there. */
    long time(long key) {
        int at = find(key);
        return at < 0 ? 0 : times.get(at);
    }

    void put(long key, long time) {
        int at = find(key);
        if (at >= 0) {
            times.set(at, time);
            return;
        }
        int place = oldest(key);
        keys.set(place, 0);
        times.set(place, time);
        keys.set(place, key);
    }

    void remove(long key) {
        int at = find(key);
        if (at >= 0) {
            keys.set(at, 0);
            times.set(at, 0);
        }
    }

    /** Takes one of what the rate allows a source; false if there is none left. */
    boolean take(long key, long now, Rate rate) {
        if (rate.isUnlimited()) {
            return true;
        }
        int at = find(key);
        if (at < 0) {
            put(key, now + rate.interval());
            return true;
        }
        while (true) {
            long full = times.get(at);
            long next = Math.max(full, now) + rate.interval();
            if (next - now > rate.interval() * rate.burst()) {
                return false;
            }
            if (times.compareAndSet(at, full, next)) {
                return true;
            }
        }
    }

    /** Every source that is in it. */
    void forEach(LongConsumer action) {
        for (int i = 0; i < keys.length(); i++) {
            long key = keys.get(i);
            if (key != 0) {
                action.accept(key);
            }
        }
    }

    int capacity() {
        return keys.length();
    }

    private int find(long key) {
        int set = set(key);
        for (int i = set; i < set + WAYS; i++) {
            if (keys.get(i) == key) {
                return i;
            }
        }
        return -1;
    }

    private int oldest(long key) {
        int set = set(key);
        int oldest = set;
        for (int i = set; i < set + WAYS; i++) {
            if (keys.get(i) == 0) {
                return i;
            }
            if (times.get(i) < times.get(oldest)) {
                oldest = i;
            }
        }
        return oldest;
    }

    private int set(long key) {
        long hash = (key ^ seed) * 0x9e3779b97f4a7c15L;
        hash = (hash ^ hash >>> 32) * seed;
        return (int) (hash >>> 29) & mask;
    }
}
