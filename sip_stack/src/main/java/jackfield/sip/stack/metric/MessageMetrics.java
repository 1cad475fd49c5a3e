// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.metric;

import jackfield.metric.Metric;
import jackfield.metric.Metric.Sample;
import jackfield.metric.Metrics;
import jackfield.sip.SipStack;
import jackfield.sip.stack.loop.NettyLoop;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Numbers of messages and of the loops that carry them. Thread-safe. */
@Component
public final class MessageMetrics implements Metrics {

    private static final double NANOS = 1e9;

    private final CountingTap messages;
    private final List<NettyLoop> loops;

    @Activate
    public MessageMetrics(@Reference CountingTap messages, @Reference SipStack stack) {
        this.messages = messages;
        this.loops = stack.loops().stream().map(NettyLoop.class::cast).toList();
    }

    @Override
    public List<Metric> all() {
        return List.of(
                Metric.counters(
                        "jackfield_sip_requests_total",
                        "SIP requests, by direction, transport and method.",
                        messages::requests),
                Metric.counters(
                        "jackfield_sip_responses_total",
                        "SIP responses, by direction, transport and status.",
                        messages::responses),
                Metric.gauges(
                        "jackfield_sip_loop_lag_seconds",
                        "How far a loop is behind: a task that waits, a socket not read empty.",
                        this::lags),
                Metric.gauge(
                        "jackfield_sip_loop_lag_worst_seconds",
                        "The greatest such lag since the start.",
                        this::worstLag));
    }

    private List<Sample> lags() {
        return loops.stream()
                .map(
                        loop ->
                                new Sample(
                                        Map.of("loop", "" + loop.index()),
                                        loop.lag().nanos() / NANOS))
                .toList();
    }

    private double worstLag() {
        return loops.stream().mapToLong(loop -> loop.lag().worstNanos()).max().orElse(0) / NANOS;
    }
}
