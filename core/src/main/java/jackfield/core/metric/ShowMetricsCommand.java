// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.metric;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.Details;
import jackfield.config.Synopsis;
import jackfield.metric.Metric;
import jackfield.metric.Metrics;
import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import java.util.Comparator;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code core show metrics}. Thread-safe. */
@Component
@Command("core show metrics")
@Usage("[like <text>]")
@Synopsis("Shows the numbers of all modules in Prometheus' text format.")
@Details("like shows those whose name contains the text.")
public final class ShowMetricsCommand implements CliCommand {

    private final ModuleServices<Metrics> metrics;

    @Activate
    public ShowMetricsCommand(@Reference ModuleRegistry modules) {
        metrics = modules.services(Metrics.class);
    }

    @Override
    public CliResult run(CliArguments arguments) {
        String part = arguments.after("like").orElse("");
        return CliResult.of(
                metrics.offers().stream()
                        .flatMap(offer -> offer.ask(Metrics::all).orElse(List.of()).stream())
                        .filter(metric -> metric.name().contains(part))
                        .sorted(Comparator.comparing(Metric::name))
                        .flatMap(metric -> PrometheusText.lines(metric).stream())
                        .toList());
    }
}
