// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.command;

import jackfield.channel.DeviceStates;
import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.Synopsis;
import jackfield.dialplan.Dialplan;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code core show hint}. */
@Component
@Command("core show hint")
@Usage("<exten>")
@Synopsis("Shows the hints of an extension.")
public final class ShowHintCommand implements CliCommand {

    private final Dialplan dialplan;
    private final DeviceStates states;

    @Activate
    public ShowHintCommand(@Reference Dialplan dialplan, @Reference DeviceStates states) {
        this.dialplan = dialplan;
        this.states = states;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        String wanted = arguments.at(0).orElse("");
        String extension = wanted.replaceFirst("@.*", "");
        List<String> lines = Hints.lines(dialplan, states, extension::equals);
        return lines.isEmpty()
                ? CliResult.failure("No hints matching extension " + wanted)
                : CliResult.of(lines);
    }
}
