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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code pjsip set history}. Thread-safe. */
@Component
@Command("pjsip set history")
@Usage("{on|off|clear}")
@Synopsis("Records all SIP messages, or ends that, or forgets them.")
@Details("The last 10000 messages are kept, or 8 MiB of them.")
public final class SetHistoryCommand implements CliCommand {

    private final History history;

    @Activate
    public SetHistoryCommand(@Reference CaptureTap captures) {
        history = captures.history();
    }

    @Override
    public CliResult run(CliArguments arguments) {
        switch (arguments.at(0).orElse("")) {
            case "on" -> {
                history.on(true);
                return CliResult.of("PJSIP History enabled");
            }
            case "off" -> {
                history.on(false);
                return CliResult.of("PJSIP History disabled");
            }
            default -> {
                history.clear();
                return CliResult.of("PJSIP History cleared");
            }
        }
    }
}
