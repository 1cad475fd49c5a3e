// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What {@code pjsip set history on} records: every message, numbered. Thread-safe. */
final class History {

    /** Beyond one of these the oldest entry goes. */
    private static final int MOST = 10_000;

    private static final long MOST_BYTES = 8L << 20;

    private final Deque<Entry> entries = new ArrayDeque<>();
    private long size;
    private int number;
    private volatile boolean on;

    /** A message and its number, which it keeps. */
    record Entry(int number, Captured message) {}

    boolean isOn() {
        return on;
    }

    void on(boolean now) {
        on = now;
    }

    void add(Captured message) {
        if (on) {
            put(message);
        }
    }

    private synchronized void put(Captured message) {
        entries.add(new Entry(number++, message));
        size += message.size();
        while (entries.size() > MOST || size > MOST_BYTES) {
            size -= entries.remove().message().size();
        }
    }

    synchronized void clear() {
        entries.clear();
        size = 0;
        number = 0;
    }

    synchronized List<Entry> entries() {
        return new ArrayList<>(entries);
    }
}
