// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.metric;

import jackfield.metric.Metric.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.LongAdder;

/** Messages of one transport in one direction, by method or status. Thread-safe. */
final class MessageCounts {

    private static final int STATUSES = 700;

    private final ConcurrentMap<String, LongAdder> methods = new ConcurrentHashMap<>();
    private final AtomicReferenceArray<LongAdder> statuses = new AtomicReferenceArray<>(STATUSES);

    void count(byte[] message) {
        int status = FirstLine.status(message);
        if (status > 0) {
            adder(status).increment();
            return;
        }
        String method = FirstLine.method(message);
        if (!method.isEmpty()) {
            LongAdder known = methods.get(method);
            if (known == null) {
                known = methods.computeIfAbsent(method, any -> new LongAdder());
            }
            known.increment();
        }
    }

    private LongAdder adder(int status) {
        LongAdder known = statuses.get(status);
        if (known != null) {
            return known;
        }
        statuses.compareAndSet(status, null, new LongAdder());
        return statuses.get(status);
    }

    List<Sample> requests(String direction, String transport) {
        List<Sample> samples = new ArrayList<>();
        methods.forEach(
                (method, count) ->
                        samples.add(sample(direction, transport, "method", method, count)));
        return samples;
    }

    List<Sample> responses(String direction, String transport) {
        List<Sample> samples = new ArrayList<>();
        for (int status = 0; status < STATUSES; status++) {
            LongAdder count = statuses.get(status);
            if (count != null) {
                samples.add(sample(direction, transport, "status", "" + status, count));
            }
        }
        return samples;
    }

    private static Sample sample(
            String direction, String transport, String name, String value, LongAdder count) {
        return new Sample(
                Map.of("direction", direction, "transport", transport, name, value), count.sum());
    }
}
