// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.history;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.BadValueException;
import jackfield.config.Details;
import jackfield.config.Synopsis;
import jackfield.res.pjsip.history.History.Entry;
import jackfield.sip.capture.Packet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code pjsip show history}. Thread-safe. */
@Component
@Command("pjsip show history")
@Usage("[entry <num>|where <expression>...]")
@Synopsis("Shows recorded SIP messages: all, one as a whole, or those that fit.")
@Details(
        """
        An expression compares number, timestamp, addr, sip.msg.request.method or sip.msg.call-id by =, !=,
        <, >, <=, >= or like (a regular expression) with a value; not, and, or and parentheses join them.
        Each sign and word stands by itself.
        """)
public final class ShowHistoryCommand implements CliCommand {

    private final History history;

    @Activate
    public ShowHistoryCommand(@Reference CaptureTap captures) {
        history = captures.history();
    }

    @Override
    public CliResult run(CliArguments arguments) {
        List<Entry> entries = history.entries();
        try {
            return switch (arguments.at(0).orElse("")) {
                case "entry" -> one(entries, arguments.at(1).orElse(""));
                case "where" -> {
                    Predicate<Entry> filter =
                            HistoryFilter.parse(arguments.words().subList(1, arguments.size()));
                    yield list(entries.stream().filter(filter).toList());
                }
                default -> list(entries);
            };
        } catch (BadValueException e) {
            return CliResult.failure(e.getMessage() + ".");
        }
    }

    private static CliResult one(List<Entry> entries, String number) {
        return entries.stream()
                .filter(entry -> number.matches("0*" + entry.number()))
                .findFirst()
                .map(ShowHistoryCommand::whole)
                .orElseGet(() -> CliResult.failure("There is no entry " + number + "."));
    }

    private static CliResult whole(Entry entry) {
        List<String> lines = new ArrayList<>();
        Packet packet = entry.message().packet();
        lines.add(
                "<--- History Entry %d %s %s at %d --->"
                        .formatted(
                                entry.number(),
                                packet.received() ? "Received from" : "Sent to",
                                packet.address(),
                                packet.time().getEpochSecond()));
        lines.addAll(packet.lines().subList(1, packet.lines().size()));
        return CliResult.of(lines);
    }

    private CliResult list(List<Entry> entries) {
        if (entries.isEmpty()) {
            return CliResult.of(
                    history.isOn()
                            ? "No messages are recorded that fit."
                            : "No messages are recorded that fit; pjsip set history on records.");
        }
        List<String> lines = new ArrayList<>();
        lines.add("No.   Timestamp  (Dir) Address                  SIP Message");
        lines.add(
                "===== ========== ============================== "
                        + "===================================");
        for (Entry entry : entries) {
            Packet packet = entry.message().packet();
            lines.add(
                    "%05d %-10d %-30s %s"
                            .formatted(
                                    entry.number(),
                                    packet.time().getEpochSecond(),
                                    (packet.received() ? "* <== " : "* ==> ") + packet.address(),
                                    packet.start().replaceAll("\\p{Cntrl}", "?")));
        }
        return CliResult.of(lines);
    }
}
