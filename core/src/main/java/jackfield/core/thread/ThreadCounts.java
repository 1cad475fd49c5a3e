// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.thread;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

/** Numbers of running threads by kind. Thread-safe. */
final class ThreadCounts {

    private final ConcurrentMap<String, LongAdder> byKind = new ConcurrentHashMap<>();

    /** The task, counted from its first to its last step. */
    Runnable counting(String kind, Runnable task) {
        LongAdder count = byKind.computeIfAbsent(kind, any -> new LongAdder());
        return () -> {
            count.increment();
            try {
                task.run();
            } finally {
                count.decrement();
            }
        };
    }

    Map<String, Integer> running() {
        Map<String, Integer> running = new TreeMap<>();
        byKind.forEach((kind, count) -> running.put(kind, count.intValue()));
        return running;
    }
}
