// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.command;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.Details;
import jackfield.config.Position;
import jackfield.config.Synopsis;
import jackfield.core.dialplan.LiveDialplan;
import jackfield.dialplan.Context;
import jackfield.dialplan.Extension;
import jackfield.dialplan.Step;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code dialplan add extension}: one step, until the exchange stops. */
@Component
@Command("dialplan add extension")
@Usage("<step> into <context> [replace]")
@Synopsis("Adds EXTEN[/CALLERID],PRIORITY,APPLICATION[(DATA)] to a context.")
@Details(
        """
        The priority is a number or hint. A step that is there already is only replaced if asked for. What
        is added stays until the exchange stops; a reload of the dialplan brings back what was replaced.
        """)
public final class AddExtensionCommand implements CliCommand {

    private static final Pattern STEP =
            Pattern.compile(
                    "([^,/]+)(?:/([^,]*))?,(hint|[1-9]\\d{0,5}),([^,(]+)(?:\\((.*)\\)|,(.*))?",
                    Pattern.DOTALL);

    private final LiveDialplan dialplan;

    @Activate
    public AddExtensionCommand(@Reference LiveDialplan dialplan) {
        this.dialplan = dialplan;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        Matcher form = STEP.matcher(arguments.at(0).orElse(""));
        if (!form.matches()) {
            return CliResult.failure(
                    "Expected EXTEN[/CALLERID],PRIORITY,APPLICATION[(DATA)], such as 100,1,Answer().");
        }
        String name = arguments.at(2).orElse("");
        Step step =
                new Step(
                        form.group(3).equals("hint") ? Step.HINT : Integer.parseInt(form.group(3)),
                        "",
                        form.group(4).strip(),
                        text(form.group(5)) + text(form.group(6)),
                        new Position(Edits.REGISTRAR, 0, 0));
        Extension extension = new Extension(form.group(1), text(form.group(2)), List.of(step));
        boolean there =
                dialplan.context(name).stream()
                        .flatMap(context -> context.extensions().stream())
                        .filter(one -> same(one, extension))
                        .flatMap(one -> one.steps().stream())
                        .anyMatch(one -> one.priority() == step.priority());
        if (there && arguments.size() < 4) {
            return CliResult.failure(
                    "Extension '%s' with priority %s is in '%s' already; 'replace' replaces it."
                            .formatted(form.group(1), form.group(3), name));
        }
        dialplan.edit(
                Edits.without(
                        name,
                        one -> same(one, extension),
                        one -> one.priority() == step.priority()));
        Context added = Edits.context(name, List.of(extension), List.of());
        dialplan.add(Edits.REGISTRAR, List.of(added));
        return CliResult.of(
                "Extension '%s,%s,%s' added into '%s' context"
                        .formatted(form.group(1), form.group(3), form.group(4).strip(), name));
    }

    private static boolean same(Extension one, Extension other) {
        return one.pattern().equals(other.pattern()) && one.callerId().equals(other.callerId());
    }

    private static String text(@org.jspecify.annotations.Nullable String group) {
        return group == null ? "" : group;
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return arguments.size() == 3
                ? dialplan.contexts().stream().map(Context::name).sorted().toList()
                : List.of();
    }
}
