// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.metric;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/**
 * One number, or one for each of several things.
 *
 * @param name as Prometheus has it: {@code jackfield_sip_requests_total}; a counter's ends in {@code
 *     _total}, and a name says its unit
 * @param help what it is, in one sentence
 * @param samples the values now; called on any thread, must be quick and never wait
 */
public record Metric(String name, Kind kind, String help, Supplier<List<Sample>> samples) {

    /** Whether a number only grows. */
    public enum Kind {
        COUNTER,
        GAUGE
    }

    /**
     * @throws IllegalArgumentException if the name is none, or not one for this kind
     */
    public Metric {
        if (!name.matches("[a-z][a-z0-9_]*") || name.endsWith("_total") != (kind == Kind.COUNTER)) {
            throw new IllegalArgumentException("'" + name + "' is no name for a " + kind);
        }
    }

    /**
     * One value.
     *
     * @param labels what it is the value of: {@code method} is {@code INVITE}
     */
    public record Sample(Map<String, String> labels, double value) {

        public Sample {
            labels = Map.copyOf(labels);
        }
    }

    /** A number that only grows. */
    public static Metric counter(String name, String help, DoubleSupplier value) {
        return new Metric(name, Kind.COUNTER, help, single(value));
    }

    /** Numbers that only grow. */
    public static Metric counters(String name, String help, Supplier<List<Sample>> samples) {
        return new Metric(name, Kind.COUNTER, help, samples);
    }

    /** A number that goes up and down. */
    public static Metric gauge(String name, String help, DoubleSupplier value) {
        return new Metric(name, Kind.GAUGE, help, single(value));
    }

    /** Numbers that go up and down. */
    public static Metric gauges(String name, String help, Supplier<List<Sample>> samples) {
        return new Metric(name, Kind.GAUGE, help, samples);
    }

    private static Supplier<List<Sample>> single(DoubleSupplier value) {
        return () -> List.of(new Sample(Map.of(), value.getAsDouble()));
    }
}
