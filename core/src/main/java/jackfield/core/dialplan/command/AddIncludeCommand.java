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
import jackfield.dialplan.Context.Include;
import jackfield.dialplan.TimeSpan;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code dialplan add include}. */
@Component
@Command("dialplan add include")
@Usage("<included> into <context>")
@Synopsis("Includes one context in another, until the exchange stops.")
public final class AddIncludeCommand implements CliCommand {

    private final LiveDialplan dialplan;

    @Activate
    public AddIncludeCommand(@Reference LiveDialplan dialplan) {
        this.dialplan = dialplan;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        String included = arguments.at(0).orElse("");
        String name = arguments.at(2).orElse("");
        boolean there =
                dialplan.context(name).stream()
                        .flatMap(context -> context.includes().stream())
                        .anyMatch(include -> include.context().equals(included));
        if (there) {
            return CliResult.failure(
                    "Context '%s' is included in '%s' already".formatted(included, name));
        }
        Include include = new Include(included, TimeSpan.ALWAYS);
        dialplan.add(Edits.REGISTRAR, List.of(Edits.context(name, List.of(), List.of(include))));
        return CliResult.of("Context '%s' included in '%s' context".formatted(included, name));
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return arguments.size() == 2
                ? List.of("into")
                : dialplan.contexts().stream().map(Context::name).sorted().toList();
    }
}
