// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.metric;

import jackfield.channel.Channel;
import jackfield.channel.ChannelState;
import jackfield.channel.Channels;
import jackfield.metric.Metric;
import jackfield.metric.Metric.Sample;
import jackfield.metric.Metrics;
import jackfield.sip.Contacts;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Numbers of channels, calls, contacts and the process. Thread-safe. */
@Component
public final class CoreMetrics implements Metrics {

    private static final double MILLIS = 1000;

    private final Channels channels;
    private final Contacts contacts;

    @Activate
    public CoreMetrics(@Reference Channels channels, @Reference Contacts contacts) {
        this.channels = channels;
        this.contacts = contacts;
    }

    @Override
    public List<Metric> all() {
        Runtime runtime = Runtime.getRuntime();
        return List.of(
                Metric.gauges(
                        "jackfield_channels", "Channels there are now, by state.", this::states),
                Metric.counter(
                        "jackfield_calls_total",
                        "Calls that have begun since the start.",
                        channels::callsProcessed),
                Metric.gauge(
                        "jackfield_contacts",
                        "Contacts that are registered now.",
                        () -> contacts.all().values().stream().mapToInt(List::size).sum()),
                Metric.gauge(
                        "jackfield_aors_registered",
                        "AORs that have a registered contact now.",
                        () -> contacts.all().values().stream().filter(it -> !it.isEmpty()).count()),
                Metric.gauge(
                        "jackfield_uptime_seconds",
                        "Time since the process was started.",
                        () -> ManagementFactory.getRuntimeMXBean().getUptime() / MILLIS),
                Metric.gauge(
                        "jackfield_memory_used_bytes",
                        "Memory of objects in use, garbage included.",
                        () -> runtime.totalMemory() - runtime.freeMemory()),
                Metric.gauge(
                        "jackfield_memory_limit_bytes",
                        "Memory that objects may use at most.",
                        runtime::maxMemory),
                Metric.gauge(
                        "jackfield_threads",
                        "Platform threads that run now.",
                        ManagementFactory.getThreadMXBean()::getThreadCount));
    }

    private List<Sample> states() {
        Map<ChannelState, Long> counts =
                channels.all().stream()
                        .collect(Collectors.groupingBy(Channel::state, Collectors.counting()));
        return Arrays.stream(ChannelState.values())
                .map(
                        state ->
                                new Sample(
                                        Map.of("state", state.name().toLowerCase(Locale.ROOT)),
                                        counts.getOrDefault(state, 0L)))
                .toList();
    }
}
