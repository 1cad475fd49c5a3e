// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel.command;

import jackfield.channel.CallerId;
import jackfield.channel.Channel;
import jackfield.channel.Channels;
import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.Synopsis;
import jackfield.rtp.Format;
import jackfield.thread.Timers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code core show channel}: everything that is known of one channel. */
@Component
@Command("core show channel")
@Usage("<channel>")
@Synopsis("Shows one channel in full.")
public final class ShowChannelCommand implements CliCommand {

    private final Channels channels;
    private final Timers timers;

    @Activate
    public ShowChannelCommand(@Reference Channels channels, @Reference Timers timers) {
        this.channels = channels;
        this.timers = timers;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        String name = arguments.at(0).orElse("");
        return channels.named(name)
                .map(channel -> CliResult.of(lines(new Shown(channel, timers.now()))))
                .orElseGet(() -> CliResult.failure(Shown.plain(name) + " is not a known channel"));
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return channels.all().stream().map(Channel::name).toList();
    }

    private static List<String> lines(Shown shown) {
        List<String> lines = new ArrayList<>();
        lines.add(" -- General --");
        general(shown, lines);
        lines.add(" --   PBX   --");
        dialplan(shown, lines);
        return lines;
    }

    private static void general(Shown shown, List<String> lines) {
        Channel channel = shown.channel();
        List<Format> formats = channel.media().formats();
        String first = formats.isEmpty() ? "(nothing)" : formats.getFirst().name();
        field(lines, "Name", channel.name());
        field(lines, "Type", technology(channel.name()));
        field(lines, "UniqueID", channel.uniqueId());
        party(lines, "Caller ID", channel.caller());
        party(lines, "Connected Line ID", channel.connectedLine());
        field(lines, "DNID Digits", known(channel.dialed()));
        field(lines, "Language", channel.language());
        field(lines, "State", shown.state());
        field(lines, "NativeFormats", formats(formats));
        field(lines, "WriteFormat", first);
        field(lines, "ReadFormat", first);
        field(lines, "Elapsed Time", elapsed(shown.age()));
        field(lines, "Bridge ID", channel.bridgeId().orElse("(Not bridged)"));
    }

    private static void dialplan(Shown shown, List<String> lines) {
        Channel channel = shown.channel();
        field(lines, "Context", channel.location().context());
        field(lines, "Extension", channel.location().extension());
        field(lines, "Priority", String.valueOf(channel.location().priority()));
        field(lines, "Application", shown.application());
        field(lines, "Data", shown.data().isEmpty() ? "(Empty)" : shown.data());
        field(lines, "Variables", "");
        channel.variables()
                .all()
                .forEach((name, value) -> lines.add(Shown.plain(name + "=" + value)));
    }

    private static void party(List<String> lines, String label, CallerId party) {
        field(lines, label, known(party.number()));
        field(lines, label + " Name", known(party.name()));
    }

    private static void field(List<String> lines, String label, String value) {
        lines.add(
                String.format(Locale.ROOT, "%15s: %s", label, Shown.plain(value)).stripTrailing());
    }

    private static String technology(String name) {
        int slash = name.indexOf('/');
        return slash < 0 ? name : name.substring(0, slash);
    }

    private static String known(String text) {
        return text.isEmpty() ? "(N/A)" : text;
    }

    private static String formats(List<Format> formats) {
        return formats.stream()
                .filter(format -> !format.equals(Format.TELEPHONE_EVENT))
                .map(Format::name)
                .collect(Collectors.joining("|", "(", ")"));
    }

    private static String elapsed(Duration age) {
        return age.toHours() + "h" + age.toMinutesPart() + "m" + age.toSecondsPart() + "s";
    }
}
