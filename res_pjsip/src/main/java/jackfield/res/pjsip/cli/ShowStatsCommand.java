// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.cli;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.config.Details;
import jackfield.config.Synopsis;
import jackfield.metric.Metrics;
import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import jackfield.thread.Timers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code pjsip show stats}. Thread-safe. */
@Component
@Command("pjsip show stats")
@Synopsis("Shows numbers of SIP messages, transactions and dialogs.")
@Details("What only grows is shown with its rate in a second since the command was used last.")
public final class ShowStatsCommand implements CliCommand {

    private static final double MILLIS = 1000;

    private final ModuleServices<Metrics> metrics;
    private final Timers timers;
    private Instant lastTime;
    private Map<String, Double> last = Map.of();

    @Activate
    public ShowStatsCommand(@Reference ModuleRegistry modules, @Reference Timers timers) {
        metrics = modules.services(Metrics.class);
        this.timers = timers;
        lastTime = timers.now();
    }

    @Override
    public synchronized CliResult run(CliArguments arguments) {
        Instant now = timers.now();
        double seconds = Duration.between(lastTime, now).toMillis() / MILLIS;
        Map<String, Double> values = new HashMap<>();
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("%-66s %12s %10s".formatted("Since the start", "Count", "Rate/s"));
        lines.add("=".repeat(90));
        for (SipNumber number : numbers()) {
            values.put(number.key(), number.value());
            lines.add(number.line(last.getOrDefault(number.key(), 0.0), seconds));
        }
        lines.add("");
        lines.add("Rates are of the last %.1f seconds.".formatted(seconds));
        lines.add("");
        last = Map.copyOf(values);
        lastTime = now;
        return CliResult.of(lines);
    }

    private List<SipNumber> numbers() {
        return metrics.offers().stream()
                .flatMap(offer -> offer.ask(Metrics::all).orElse(List.of()).stream())
                .filter(metric -> metric.name().startsWith(SipNumber.PREFIX))
                .flatMap(metric -> SipNumber.of(metric).stream())
                .sorted(Comparator.comparing(SipNumber::key))
                .toList();
    }
}
