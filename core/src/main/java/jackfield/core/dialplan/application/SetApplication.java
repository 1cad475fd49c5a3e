// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import jackfield.channel.Channel;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import jackfield.dialplan.Raw;
import jackfield.dialplan.Substitution;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sets a variable of the channel, or writes to a function. */
@Component
@Application("Set")
@Synopsis("Sets a variable or a function.")
public final class SetApplication implements DialplanApplication<SetApplication.Arguments> {

    /** As written in the dialplan: {@code Set(name=value)}. */
    public record Arguments(
            @Required
                    @Raw
                    @Option(
                            "The variable or function, and its value: all text after the first =."
                                    + " A name that begins with _ is handed to the next channel,"
                                    + " with __ to all later ones.")
                    Assignment assignment) {}

    private final Substitution substitution;

    @Activate
    public SetApplication(@Reference Substitution substitution) {
        this.substitution = substitution;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) {
        Assignment assignment = arguments.assignment();
        substitution.assign(channel, assignment.target(), assignment.value());
        return Outcome.CONTINUE;
    }
}
