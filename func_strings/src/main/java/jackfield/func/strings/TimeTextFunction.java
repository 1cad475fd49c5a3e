// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.strings;

import jackfield.channel.Channel;
import jackfield.config.BadValueException;
import jackfield.config.Default;
import jackfield.config.Option;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import jackfield.dialplan.Raw;
import jackfield.thread.Timers;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes a time as text. Thread-safe. */
@Component
@Function("STRFTIME")
@Synopsis("Writes a time as text.")
public final class TimeTextFunction implements DialplanFunction<TimeTextFunction.Arguments> {
    /** As written in the dialplan: {@code STRFTIME([epoch][,[timezone][,format]])}. */
    public record Arguments(
            @Option("Seconds since 1970; without it, now.") Optional<Duration> epoch,
            @Option("Such as Europe/Berlin; without it, that of the host.") @Default("")
                    String timezone,
            @Raw @Option("Letters behind %, as the C library has them.") @Default("%c")
                    String format) {}

    private final Timers timers;

    @Activate
    public TimeTextFunction(@Reference Timers timers) {
        this.timers = timers;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        ZoneId zone = zone(arguments.timezone());
        Instant moment = arguments.epoch().map(Instant.EPOCH::plus).orElseGet(timers::now);
        return TimeFormat.format(arguments.format(), moment.atZone(zone));
    }

    private static ZoneId zone(String name) {
        try {
            return name.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new BadValueException("expected a time zone such as Europe/Berlin");
        }
    }
}
