// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.command;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.Details;
import jackfield.config.Synopsis;
import jackfield.core.dialplan.LiveDialplan;
import jackfield.dialplan.Extension;
import jackfield.dialplan.Step;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code dialplan remove extension}. */
@Component
@Command("dialplan remove extension")
@Usage("<exten>[/<callerid>]@<context> [<priority>]")
@Synopsis("Takes EXTEN[/CALLERID]@CONTEXT, or one of its priorities, out of the dialplan.")
@Details("What stands in extensions.conf is there again after a reload.")
public final class RemoveExtensionCommand implements CliCommand {

    private static final Pattern NAME = Pattern.compile("([^/@]+)(?:/([^@]*))?@(.+)");

    private final LiveDialplan dialplan;

    @Activate
    public RemoveExtensionCommand(@Reference LiveDialplan dialplan) {
        this.dialplan = dialplan;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        String name = arguments.at(0).orElse("");
        Matcher form = NAME.matcher(name);
        Optional<String> priority = arguments.at(1);
        if (!form.matches() || priority.filter(text -> !isPriority(text)).isPresent()) {
            return CliResult.failure("Expected EXTEN[/CALLERID]@CONTEXT [PRIORITY].");
        }
        String callerId = form.group(2);
        Predicate<Extension> extension =
                one ->
                        one.pattern().equals(form.group(1))
                                && (callerId == null || one.callerId().equals(callerId));
        Predicate<Step> step =
                one -> priority.isEmpty() || one.priority() == number(priority.get());
        return dialplan.edit(Edits.without(form.group(3), extension, step))
                ? CliResult.of("Extension " + name + " removed")
                : CliResult.failure("There is no extension " + String.join(" ", arguments.words()));
    }

    private static boolean isPriority(String text) {
        return text.equals("hint") || text.matches("[1-9]\\d{0,5}");
    }

    private static int number(String priority) {
        return priority.equals("hint") ? Step.HINT : Integer.parseInt(priority);
    }
}
