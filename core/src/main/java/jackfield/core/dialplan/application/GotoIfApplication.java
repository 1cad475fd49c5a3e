// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import jackfield.channel.Channel;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.Dialplan;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import jackfield.dialplan.Raw;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Goes on elsewhere, or not, as a condition says. */
@Component
@Application("GotoIf")
@Synopsis("Goes on at one of two places of the dialplan.")
public final class GotoIfApplication implements DialplanApplication<GotoIfApplication.Arguments> {

    /** As written in the dialplan: {@code GotoIf(condition?[place]:[place])}. */
    public record Arguments(
            @Required
                    @Raw
                    @Option(
                            "The condition, false if empty or 0; where to go if it is true; where to"
                                    + " go if it is false. A place that is left out is the next step.")
                    Choice choice) {}

    private final Jump jump;

    @Activate
    public GotoIfApplication(@Reference Dialplan dialplan) {
        jump = new Jump(dialplan);
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) {
        arguments.choice().chosen().ifPresent(destination -> jump.to(destination, channel));
        return Outcome.CONTINUE;
    }
}
