// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.cli;

import jackfield.metric.Metric;
import jackfield.metric.Metric.Sample;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * One line of {@code pjsip show stats}.
 *
 * @param key what it is the number of: {@code requests direction=in method=INVITE transport=main-udp}
 */
record SipNumber(String key, boolean grows, boolean time, double value) {

    static final String PREFIX = "jackfield_sip_";

    private static final double MILLIS = 1000;

    static List<SipNumber> of(Metric metric) {
        String name =
                metric.name()
                        .substring(PREFIX.length())
                        .replaceAll("_(total|seconds)$", "")
                        .replace('_', ' ');
        return metric.samples().get().stream()
                .map(
                        sample ->
                                new SipNumber(
                                        name + labels(sample),
                                        metric.kind() == Metric.Kind.COUNTER,
                                        metric.name().endsWith("_seconds"),
                                        sample.value()))
                .toList();
    }

    private static String labels(Sample sample) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(sample.labels())
                .forEach(
                        (label, value) -> text.append(' ').append(label).append('=').append(value));
        return text.toString();
    }

    String line(double before, double seconds) {
        if (time) {
            return String.format(Locale.ROOT, "%-66s %9.3f ms", key, value * MILLIS);
        }
        return grows && seconds > 0
                ? String.format(
                        Locale.ROOT, "%-66s %12.0f %10.1f", key, value, (value - before) / seconds)
                : String.format(Locale.ROOT, "%-66s %12.0f", key, value);
    }
}
