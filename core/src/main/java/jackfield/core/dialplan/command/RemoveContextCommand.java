// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.command;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.Synopsis;
import jackfield.core.dialplan.LiveDialplan;
import jackfield.dialplan.Context;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code dialplan remove context}. */
@Component
@Command("dialplan remove context")
@Usage("<context>")
@Synopsis("Takes a context out of the dialplan.")
public final class RemoveContextCommand implements CliCommand {

    private final LiveDialplan dialplan;

    @Activate
    public RemoveContextCommand(@Reference LiveDialplan dialplan) {
        this.dialplan = dialplan;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        String name = arguments.at(0).orElse("");
        return dialplan.edit(Edits.withoutContext(name))
                ? CliResult.of("Context '%s' removed".formatted(name))
                : CliResult.failure("There is no context '%s'".formatted(name));
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return dialplan.contexts().stream().map(Context::name).sorted().toList();
    }
}
