// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** What came in, and what became of it, since the start. Thread-safe. */
public final class Counters {

    /** Things that are counted. */
    public enum Counter {
        REQUESTS,
        RESPONSES,
        KEEP_ALIVES,
        MALFORMED,
        /** Responses to nothing that we sent. */
        STRAY_RESPONSES,
        /** Requests that a gate kept out. */
        REFUSED,
        /** Messages that the shield kept from being read. */
        SHIELDED,
        /** New requests that got 503 because a loop was behind, or of strangers were too many. */
        TURNED_AWAY,
        REPETITIONS,
        FAILURES
    }

    private final Map<Counter, LongAdder> adders = new EnumMap<>(Counter.class);

    public Counters() {
        for (Counter counter : Counter.values()) {
            adders.put(counter, new LongAdder());
        }
    }

    void count(Counter counter) {
        LongAdder adder = adders.get(counter);
        if (adder != null) {
            adder.increment();
        }
    }

    public long of(Counter counter) {
        LongAdder adder = adders.get(counter);
        return adder == null ? 0 : adder.sum();
    }
}
