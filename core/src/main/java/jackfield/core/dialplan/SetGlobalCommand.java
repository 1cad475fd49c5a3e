// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan;

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

/** {@code dialplan set global}. */
@Component
@Command("dialplan set global")
@Usage("<name> <value>")
@Synopsis("Sets a variable that all calls share.")
public final class SetGlobalCommand implements CliCommand {

    private final Dialplan dialplan;

    @Activate
    public SetGlobalCommand(@Reference Dialplan dialplan) {
        this.dialplan = dialplan;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        String name = arguments.words().getFirst();
        String value = arguments.words().get(1);
        dialplan.global(name, value);
        return CliResult.of("    -- " + name + "=" + value);
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return arguments.size() > 1 ? List.of() : List.copyOf(dialplan.globals().keySet());
    }
}
