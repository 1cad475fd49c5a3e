// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.exec;

import jackfield.channel.Channel;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.Applications;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import jackfield.dialplan.Raw;
import jackfield.thread.Timers;
import java.time.ZoneId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Runs an application at certain times. Thread-safe. */
@Component
@Application("ExecIfTime")
@Synopsis("Runs an application at certain times.")
public final class ExecIfTimeApplication
        implements DialplanApplication<ExecIfTimeApplication.Arguments> {
    /** As written in the dialplan: {@code ExecIfTime(times,weekdays,days,months[,timezone]?application(arguments))}. */
    public record Arguments(
            @Required @Raw @Option("times,weekdays,days,months[,timezone], and what to run then.")
                    TimedCall call) {}

    private final Applications applications;
    private final Timers timers;

    @Activate
    public ExecIfTimeApplication(@Reference Applications applications, @Reference Timers timers) {
        this.applications = applications;
        this.timers = timers;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) throws InterruptedException {
        TimedCall timed = arguments.call();
        return timed.times().contains(timers.now(), ZoneId.systemDefault())
                ? applications.execute(channel, timed.call().name(), timed.call().data())
                : Outcome.CONTINUE;
    }
}
