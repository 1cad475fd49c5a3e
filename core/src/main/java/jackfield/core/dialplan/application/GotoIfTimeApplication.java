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
import jackfield.thread.Timers;
import java.time.ZoneId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Goes on elsewhere, or not, as the clock says. */
@Component
@Application("GotoIfTime")
@Synopsis("Goes on at one of two places, as time and date say.")
public final class GotoIfTimeApplication
        implements DialplanApplication<GotoIfTimeApplication.Arguments> {

    /** As written in the dialplan: {@code GotoIfTime(9:00-17:00,mon-fri,*,*?open:closed)}. */
    public record Arguments(
            @Required
                    @Raw
                    @Option(
                            "times,weekdays,days,months[,timezone], where to go then, and where to go"
                                    + " otherwise. A place that is left out is the next step.")
                    TimeChoice choice) {}

    private final Jump jump;
    private final Timers timers;

    @Activate
    public GotoIfTimeApplication(@Reference Dialplan dialplan, @Reference Timers timers) {
        this.jump = new Jump(dialplan);
        this.timers = timers;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) {
        arguments
                .choice()
                .at(timers.now(), ZoneId.systemDefault())
                .ifPresent(destination -> jump.to(destination, channel));
        return Outcome.CONTINUE;
    }
}
