// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.history;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.Details;
import jackfield.config.Synopsis;
import jackfield.sip.capture.Packet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code call ladder}. Thread-safe. */
@Component
@Command("call ladder")
@Usage("{last|<channel or Call-ID>}")
@Synopsis("Draws the SIP messages of a call, with all its legs.")
@Details("Calls are remembered for a while after they have ended.")
public final class LadderCommand implements CliCommand {

    private final CaptureTap captures;

    @Activate
    public LadderCommand(@Reference CaptureTap captures) {
        this.captures = captures;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        String name = arguments.at(0).orElse("");
        Optional<CallCapture> found = name.equals("last") ? captures.last() : captures.named(name);
        return found.map(captures::legs)
                .filter(legs -> legs.stream().anyMatch(leg -> !leg.messages().isEmpty()))
                .map(LadderCommand::drawn)
                .orElseGet(() -> CliResult.failure("No such call is remembered."));
    }

    private static CliResult drawn(List<CallCapture> legs) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        for (CallCapture leg : legs) {
            lines.add(
                    "Call-ID %s  %s"
                            .formatted(
                                    leg.callId().replaceAll("\\p{Cntrl}", "?"), leg.leg().channel())
                            .stripTrailing());
        }
        lines.add("");
        List<Packet> packets =
                legs.stream()
                        .flatMap(leg -> leg.messages().stream())
                        .sorted(Comparator.comparing(Captured::time))
                        .map(Captured::packet)
                        .toList();
        lines.addAll(new Ladder(packets).lines());
        lines.add("");
        return CliResult.of(lines);
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return arguments.size() > 1 ? List.of() : captures.names();
    }
}
