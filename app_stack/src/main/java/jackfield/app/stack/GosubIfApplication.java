// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.stack;

import jackfield.channel.Channel;
import jackfield.config.BadValueException;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.Dialplan;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import jackfield.dialplan.Raw;
import jackfield.dialplan.Subroutines;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Goes to one of two subroutines, as a condition says. Thread-safe. */
@Component
@Application("GosubIf")
@Synopsis("Goes to one of two subroutines, as a condition says.")
public final class GosubIfApplication implements DialplanApplication<GosubIfApplication.Arguments> {
    /** As written in the dialplan: {@code GosubIf(condition?[place(arguments)]:[place(arguments)])}. */
    public record Arguments(
            @Required
                    @Raw
                    @Option(
                            "The condition, false if empty or 0; the subroutine if it is true; the one otherwise.")
                    SubroutineChoice choice) {}

    private final Dialplan dialplan;
    private final Subroutines subroutines;

    @Activate
    public GosubIfApplication(@Reference Dialplan dialplan, @Reference Subroutines subroutines) {
        this.dialplan = dialplan;
        this.subroutines = subroutines;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) {
        Optional<SubroutineCall> call = arguments.choice().chosen();
        if (call.isPresent() && !call.get().enter(channel, dialplan, subroutines)) {
            throw new BadValueException("there is no " + call.get().destination());
        }
        return Outcome.CONTINUE;
    }
}
