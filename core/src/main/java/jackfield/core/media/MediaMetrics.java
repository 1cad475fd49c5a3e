// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.media;

import jackfield.metric.Metric;
import jackfield.metric.Metrics;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Numbers of media ports and packets. Thread-safe. */
@Component
public final class MediaMetrics implements Metrics {

    private final MediaLoops loops;

    @Activate
    public MediaMetrics(@Reference MediaLoops loops) {
        this.loops = loops;
    }

    @Override
    public List<Metric> all() {
        return List.of(
                Metric.gauge(
                        "jackfield_media_ports",
                        "Pairs of RTP and RTCP ports in use now.",
                        loops::inUse),
                Metric.counter(
                        "jackfield_media_packets_received_total",
                        "RTP packets received.",
                        loops::received),
                Metric.counter(
                        "jackfield_media_packets_sent_total", "RTP packets sent.", loops::sent));
    }
}
