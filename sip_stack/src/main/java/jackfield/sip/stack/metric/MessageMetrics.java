// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.metric;

import jackfield.metric.Metric;
import jackfield.metric.Metrics;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Numbers of messages and of the loops that carry them. Thread-safe. */
@Component
public final class MessageMetrics implements Metrics {

    private final CountingTap messages;
    private final LoopLag lag;

    @Activate
    public MessageMetrics(@Reference CountingTap messages, @Reference LoopLag lag) {
        this.messages = messages;
        this.lag = lag;
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
                        "How late a loop ran what was to run at a time, when last measured.",
                        lag::now),
                Metric.gauge(
                        "jackfield_sip_loop_lag_worst_seconds",
                        "The greatest such lag since the start.",
                        lag::worst));
    }
}
