// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.cli;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.BadValueException;
import jackfield.config.Details;
import jackfield.config.Synopsis;
import jackfield.sip.Explanations;
import jackfield.sip.Trail;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code pjsip explain}. Thread-safe. */
@Component
@Command("pjsip explain")
@Usage(
        "{last|--from <uri> --src <address> [--method <method>] [--to <uri>] [--user <name>]"
                + "|<callid>}")
@Synopsis("Says why a request was answered as it was, or how one would be.")
@Details(
        """
        last explains the newest request outside a dialog that came in, a Call-ID all those of a call, oldest
        first. With --from and --src a request is rehearsed: each stage is asked as it would be for a real one
        from this address[:port], but nothing is sent and nothing changes. A bare name stands for that user
        here. The method is INVITE if not said. Without --to a REGISTER is to the caller itself, others to nobody. --user gives the user
        name of credentials, which count as proven.
        """)
public final class ExplainCommand implements CliCommand {

    private final Explanations explanations;

    @Activate
    public ExplainCommand(@Reference Explanations explanations) {
        this.explanations = explanations;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        String first = arguments.at(0).orElse("");
        try {
            return switch (first) {
                case "last" -> explain(explanations.recent().stream().limit(1).toList(), "request");
                case "--from" ->
                        CliResult.of(
                                ExplainedTrail.lines(
                                        explanations.rehearse(RehearsalWords.read(arguments)),
                                        true));
                default ->
                        explain(
                                explanations.recent().stream()
                                        .filter(trail -> trail.callId().equals(first))
                                        .toList()
                                        .reversed(),
                                "request with Call-ID " + first);
            };
        } catch (BadValueException e) {
            return CliResult.failure(e.getMessage() + ".");
        } catch (IllegalStateException e) {
            return CliResult.failure("This cannot be rehearsed: " + e.getMessage() + ".");
        }
    }

    private static CliResult explain(List<Trail> trails, String what) {
        return trails.isEmpty()
                ? CliResult.failure("No " + what + " is remembered.")
                : CliResult.of(
                        trails.stream()
                                .flatMap(trail -> ExplainedTrail.lines(trail, false).stream())
                                .toList());
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return arguments.size() > 1
                ? List.of()
                : explanations.recent().stream().map(Trail::callId).distinct().limit(20).toList();
    }
}
