// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.command;

import jackfield.channel.Channel;
import jackfield.channel.HangupCause;
import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.BadValueException;
import jackfield.config.Details;
import jackfield.config.Synopsis;
import jackfield.core.channel.BlankChannels;
import jackfield.core.dialplan.text.Functions;
import jackfield.dialplan.Substitution.UnknownFunctionException;
import jackfield.module.ModuleRegistry;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code dialplan eval function}. */
@Component
@Command("dialplan eval function")
@Usage("<call>")
@Synopsis("Calls a function of the dialplan and shows its value.")
@Details("It is called for a channel that has no far end and no variables.")
public final class EvalFunctionCommand implements CliCommand {

    private static final Pattern CALL = Pattern.compile("(\\w+)(?:\\((.*)\\))?", Pattern.DOTALL);

    private final Functions functions;
    private final BlankChannels channels;

    @Activate
    public EvalFunctionCommand(
            @Reference ModuleRegistry modules, @Reference BlankChannels channels) {
        functions = new Functions(modules);
        this.channels = channels;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        Matcher call = CALL.matcher(arguments.at(0).orElse(""));
        if (!call.matches()) {
            return CliResult.failure("Expected NAME(ARGUMENTS), such as LEN(abc).");
        }
        Channel channel = channels.blank();
        String given = call.group(2);
        try {
            String value = functions.read(channel, call.group(1), given == null ? "" : given);
            return CliResult.of("Return Value: Success (0)", "Result: " + value);
        } catch (UnknownFunctionException | BadValueException e) {
            return CliResult.failure(
                    "Return Value: Failure (-1)", "Result: " + String.valueOf(e.getMessage()));
        } finally {
            channel.hangUp(HangupCause.NORMAL_CLEARING);
        }
    }
}
