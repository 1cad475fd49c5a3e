// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.logic;

import jackfield.channel.Channel;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import jackfield.dialplan.Raw;
import jackfield.dialplan.TimeSpan;
import jackfield.thread.Timers;
import java.time.ZoneId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Chooses between two values, as time and date say. Thread-safe. */
@Component
@Function("IFTIME")
@Synopsis("Chooses between two values, as time and date say.")
public final class IfTimeFunction implements DialplanFunction<IfTimeFunction.Arguments> {
    /** As written in the dialplan: {@code IFTIME(times,weekdays,days,months[,timezone]?[value]:[value])}. */
    public record Arguments(
            @Required @Raw @Option("times,weekdays,days,months[,timezone] and both values.")
                    Branches choice) {}

    private final Timers timers;

    @Activate
    public IfTimeFunction(@Reference Timers timers) {
        this.timers = timers;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        TimeSpan times = TimeSpan.parse(arguments.choice().condition());
        return arguments.choice().chosen(times.contains(timers.now(), ZoneId.systemDefault()));
    }
}
