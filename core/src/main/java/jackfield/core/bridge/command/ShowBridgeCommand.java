// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.bridge.command;

import jackfield.bridge.Bridge;
import jackfield.bridge.Bridges;
import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Column;
import jackfield.cli.Command;
import jackfield.cli.Table;
import jackfield.cli.Usage;
import jackfield.config.Synopsis;
import jackfield.thread.Timers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code bridge show}: all bridges, or one with its channels. */
@Component
@Command("bridge show")
@Usage("{all|<id>}")
@Synopsis("Lists the bridges, or shows one and who is in it.")
public final class ShowBridgeCommand implements CliCommand {

    private final Bridges bridges;
    private final Timers timers;

    @Activate
    public ShowBridgeCommand(@Reference Bridges bridges, @Reference Timers timers) {
        this.bridges = bridges;
        this.timers = timers;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        String id = arguments.at(0).orElse("");
        return id.equalsIgnoreCase("all")
                ? all()
                : bridges.all().stream()
                        .filter(bridge -> bridge.id().equalsIgnoreCase(id))
                        .findFirst()
                        .map(this::one)
                        .orElseGet(() -> CliResult.failure("Bridge '" + id + "' not found"));
    }

    private CliResult all() {
        Table table =
                Table.of(
                        Column.left("Bridge-ID", 36),
                        Column.right("Chans", 5),
                        Column.left("Type", 15),
                        Column.left("Technology", 15),
                        Column.left("Duration", 8));
        for (Bridge bridge : bridges.all()) {
            table.row(
                    bridge.id(),
                    bridge.channels().size(),
                    "basic",
                    bridge.technology(),
                    duration(bridge));
        }
        return table;
    }

    private CliResult one(Bridge bridge) {
        List<String> lines = new ArrayList<>();
        lines.add("Id: " + bridge.id());
        lines.add("Type: basic");
        lines.add("Technology: " + bridge.technology());
        lines.add("Num-Channels: " + bridge.channels().size());
        lines.add("Duration: " + duration(bridge));
        bridge.channels().forEach(channel -> lines.add("Channel: " + channel.name()));
        return CliResult.of(lines);
    }

    private String duration(Bridge bridge) {
        Duration age = Duration.between(bridge.created(), timers.now());
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d",
                age.toHours(),
                age.toMinutesPart(),
                age.toSecondsPart());
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return Stream.concat(Stream.of("all"), bridges.all().stream().map(Bridge::id)).toList();
    }
}
