// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import jackfield.metric.Metric;
import jackfield.metric.Metric.Sample;
import jackfield.metric.Metrics;
import jackfield.sip.stack.Counters.Counter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Numbers of transactions, dialogs, repetitions, and what was not let through. Thread-safe. */
@Component
public final class StackMetrics implements Metrics {

    /** Why something that came was not worked on. */
    private static final List<Counter> DROPS =
            List.of(Counter.MALFORMED, Counter.STRAY_RESPONSES, Counter.REFUSED, Counter.FAILURES);

    private final LoopSipStack stack;

    @Activate
    public StackMetrics(@Reference LoopSipStack stack) {
        this.stack = stack;
    }

    @Override
    public List<Metric> all() {
        return List.of(
                Metric.gauge(
                        "jackfield_sip_transactions",
                        "SIP transactions there are now.",
                        stack::transactions),
                Metric.gauge("jackfield_sip_dialogs", "SIP dialogs there are now.", stack::dialogs),
                Metric.counters(
                        "jackfield_sip_drops_total",
                        "What came and was not worked on, by reason.",
                        this::drops),
                Metric.counters(
                        "jackfield_sip_retransmissions_total",
                        "Requests that came again, and messages that we sent again.",
                        this::repetitions),
                Metric.counter(
                        "jackfield_sip_keepalives_total",
                        "Keep-alives that came.",
                        () -> stack.counters().of(Counter.KEEP_ALIVES)));
    }

    private List<Sample> drops() {
        List<Sample> samples = new ArrayList<>();
        for (Counter reason : DROPS) {
            samples.add(
                    new Sample(
                            Map.of("reason", reason.name().toLowerCase(Locale.ROOT)),
                            stack.counters().of(reason)));
        }
        return samples;
    }

    private List<Sample> repetitions() {
        return List.of(
                new Sample(Map.of("direction", "in"), stack.counters().of(Counter.REPETITIONS)),
                new Sample(Map.of("direction", "out"), stack.retransmissions()));
    }
}
