// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.stack;

import jackfield.channel.Channel;
import jackfield.config.BadValueException;
import jackfield.config.Details;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.Dialplan;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import jackfield.dialplan.Raw;
import jackfield.dialplan.Subroutines;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Goes to a subroutine, which comes back by Return. Thread-safe. */
@Component
@Application("Gosub")
@Synopsis("Goes to a subroutine, which comes back by Return.")
@Details(
        """
        Within it, ARGC is the number of arguments, and LOCAL() makes variables that end with it. What
        Return is given is in GOSUB_RETVAL afterwards.
        """)
public final class GosubApplication implements DialplanApplication<GosubApplication.Arguments> {
    /** As written in the dialplan: {@code Gosub([[context,]extension,]priority[(argument1[,argument2...])])}. */
    public record Arguments(
            @Required @Raw @Option("Where it is, and its arguments: ARG1, ARG2 and so on.")
                    SubroutineCall place) {}

    private final Dialplan dialplan;
    private final Subroutines subroutines;

    @Activate
    public GosubApplication(@Reference Dialplan dialplan, @Reference Subroutines subroutines) {
        this.dialplan = dialplan;
        this.subroutines = subroutines;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) {
        if (!arguments.place().enter(channel, dialplan, subroutines)) {
            throw new BadValueException("there is no " + arguments.place().destination());
        }
        return Outcome.CONTINUE;
    }
}
