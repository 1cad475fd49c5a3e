// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.metric;

import jackfield.metric.Metric;
import jackfield.metric.Metric.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prometheus' text format, version 0.0.4. */
final class PrometheusText {

    /** Beyond this a double does not hold every whole number. */
    private static final double LARGEST_WHOLE = 1L << 53;

    private PrometheusText() {}

    /** The lines of one metric; none if it has no value now. */
    static List<String> lines(Metric metric) {
        List<Sample> samples = metric.samples().get();
        List<String> lines = new ArrayList<>();
        if (!samples.isEmpty()) {
            lines.add("# HELP " + metric.name() + " " + escape(metric.help(), false));
            lines.add(
                    "# TYPE "
                            + metric.name()
                            + " "
                            + metric.kind().name().toLowerCase(Locale.ROOT));
            samples.stream()
                    .map(sample -> metric.name() + labels(sample.labels()) + " " + value(sample))
                    .sorted()
                    .forEach(lines::add);
        }
        return lines;
    }

    private static String labels(Map<String, String> labels) {
        return labels.isEmpty()
                ? ""
                : new TreeMap<>(labels)
                        .entrySet().stream()
                                .map(it -> it.getKey() + "=\"" + escape(it.getValue(), true) + "\"")
                                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String escape(String text, boolean quoted) {
        String escaped = text.replace("\\", "\\\\").replace("\n", "\\n");
        return quoted ? escaped.replace("\"", "\\\"") : escaped;
    }

    private static String value(Sample sample) {
        double value = sample.value();
        if (Double.isInfinite(value)) {
            return value > 0 ? "+Inf" : "-Inf";
        }
        return Math.rint(value) == value && Math.abs(value) < LARGEST_WHOLE
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
