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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code dialplan remove include}. */
@Component
@Command("dialplan remove include")
@Usage("<included> from <context>")
@Synopsis("Takes an include out of a context.")
public final class RemoveIncludeCommand implements CliCommand {

    private final LiveDialplan dialplan;

    @Activate
    public RemoveIncludeCommand(@Reference LiveDialplan dialplan) {
        this.dialplan = dialplan;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        String included = arguments.at(0).orElse("");
        String name = arguments.at(2).orElse("");
        return dialplan.edit(Edits.withoutInclude(name, included))
                ? CliResult.of(
                        "The inclusion of '%s' in '%s' has been removed".formatted(included, name))
                : CliResult.failure(
                        "Context '%s' is not included in '%s'".formatted(included, name));
    }
}
