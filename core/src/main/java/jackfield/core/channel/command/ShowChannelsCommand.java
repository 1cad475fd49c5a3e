// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel.command;

import jackfield.channel.Channels;
import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Column;
import jackfield.cli.Command;
import jackfield.cli.Table;
import jackfield.cli.Usage;
import jackfield.config.Synopsis;
import jackfield.thread.Timers;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code core show channels}: one line for each channel, and how many there are. */
@Component
@Command("core show channels")
@Usage("[concise|verbose|count]")
@Synopsis("Lists the channels.")
public final class ShowChannelsCommand implements CliCommand {

    /** A field that is always the same here: who to bill is for later. */
    private static final String AMA_FLAGS = "3";

    private final Channels channels;
    private final Timers timers;

    @Activate
    public ShowChannelsCommand(@Reference Channels channels, @Reference Timers timers) {
        this.channels = channels;
        this.timers = timers;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        Instant now = timers.now();
        List<Shown> shown =
                channels.all().stream().map(channel -> new Shown(channel, now)).toList();
        ChannelCounts counts = ChannelCounts.of(shown, channels.callsProcessed());
        return switch (arguments.at(0).orElse("").toLowerCase(Locale.ROOT)) {
            case "" -> counted(plain(shown), counts);
            case "verbose" -> counted(verbose(shown), counts);
            case "concise" ->
                    CliResult.of(shown.stream().map(ShowChannelsCommand::concise).toList());
            case "count" -> CliResult.of(counts.lines());
            default -> CliResult.failure("Usage: core show channels [concise|verbose|count]");
        };
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return List.of("concise", "count", "verbose");
    }

    private static Table plain(List<Shown> channels) {
        Table table =
                Table.of(
                        Column.cut("Channel", 64),
                        Column.cut("Location", 32),
                        Column.cut("State", 7),
                        Column.cut("Application(Data)", 30));
        channels.forEach(c -> table.row(c.name(), c.location(), c.state(), c.applicationAndData()));
        return table;
    }

    private static Table verbose(List<Shown> channels) {
        Table table =
                Table.of(
                        Column.cut("Channel", 80),
                        Column.cut("Context", 24),
                        Column.cut("Extension", 24),
                        Column.cut("Prio", 4),
                        Column.cut("State", 7),
                        Column.cut("Application", 12),
                        Column.cut("Data", 25),
                        Column.cut("CallerID", 15),
                        Column.cut("Duration", 8),
                        Column.cut("Accountcode", 11),
                        Column.cut("PeerAccount", 11),
                        Column.cut("BridgeID", 20));
        for (Shown shown : channels) {
            table.row(
                    shown.name(),
                    Shown.plain(shown.channel().location().context()),
                    Shown.plain(shown.channel().location().extension()),
                    shown.channel().location().priority(),
                    shown.state(),
                    shown.application(),
                    shown.data(),
                    shown.callerNumber(),
                    shown.clock(),
                    "",
                    "",
                    shown.bridgeId());
        }
        return table;
    }

    private static String concise(Shown shown) {
        return String.join(
                "!",
                shown.name(),
                Shown.plain(shown.channel().location().context()),
                Shown.plain(shown.channel().location().extension()),
                String.valueOf(shown.channel().location().priority()),
                shown.state(),
                shown.application(),
                shown.data(),
                shown.callerNumber(),
                "",
                "",
                AMA_FLAGS,
                String.valueOf(shown.age().toSeconds()),
                shown.bridgeId(),
                shown.channel().uniqueId());
    }

    private static CliResult counted(Table table, ChannelCounts counts) {
        counts.lines().forEach(table::line);
        return table;
    }
}
