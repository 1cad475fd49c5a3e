// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.command;

import jackfield.channel.DeviceStates;
import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.config.Synopsis;
import jackfield.dialplan.Dialplan;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code core show hints}. */
@Component
@Command("core show hints")
@Synopsis("Lists the hints of the dialplan and the states of their devices.")
public final class ShowHintsCommand implements CliCommand {

    private final Dialplan dialplan;
    private final DeviceStates states;

    @Activate
    public ShowHintsCommand(@Reference Dialplan dialplan, @Reference DeviceStates states) {
        this.dialplan = dialplan;
        this.states = states;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        List<String> hints = Hints.lines(dialplan, states, any -> true);
        if (hints.isEmpty()) {
            return CliResult.of("There are no registered dialplan hints");
        }
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("    -= Registered dialplan hints =-");
        lines.addAll(hints);
        lines.add("----------------");
        lines.add("- %d hints registered".formatted(hints.size()));
        return CliResult.of(lines);
    }
}
