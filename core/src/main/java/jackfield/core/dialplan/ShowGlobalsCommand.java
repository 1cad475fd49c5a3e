// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan;

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

/** {@code dialplan show globals}. */
@Component
@Command("dialplan show globals")
@Synopsis("Shows the variables that all calls share.")
public final class ShowGlobalsCommand implements CliCommand {

    private final Dialplan dialplan;

    @Activate
    public ShowGlobalsCommand(@Reference Dialplan dialplan) {
        this.dialplan = dialplan;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        List<String> lines = new ArrayList<>();
        dialplan.globals().forEach((name, value) -> lines.add("   " + name + "=" + value));
        int count = lines.size();
        lines.add("    -- " + count + (count == 1 ? " variable" : " variables"));
        return CliResult.of(lines);
    }
}
