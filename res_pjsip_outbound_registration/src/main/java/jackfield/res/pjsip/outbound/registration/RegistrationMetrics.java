// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.outbound.registration;

import jackfield.metric.Metric;
import jackfield.metric.Metric.Sample;
import jackfield.metric.Metrics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Numbers of our registrations with other servers. Thread-safe. */
@Component
public final class RegistrationMetrics implements Metrics {

    private final OutboundRegistrations registrations;

    @Activate
    public RegistrationMetrics(@Reference OutboundRegistrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public List<Metric> all() {
        return List.of(
                Metric.gauges(
                        "jackfield_registrations",
                        "Our registrations with other servers, by how they stand.",
                        this::standings));
    }

    private List<Sample> standings() {
        return registrations.all().stream()
                .map(it -> it.standing().state().status().toLowerCase(Locale.ROOT))
                .collect(Collectors.groupingBy(it -> it, Collectors.counting()))
                .entrySet()
                .stream()
                .map(it -> new Sample(Map.of("status", it.getKey()), it.getValue()))
                .toList();
    }
}
