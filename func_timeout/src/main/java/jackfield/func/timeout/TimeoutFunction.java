// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.timeout;

import jackfield.channel.Channel;
import jackfield.channel.Timeouts;
import jackfield.config.BadValueException;
import jackfield.config.Details;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import jackfield.thread.Timers;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads or sets a time-out of the channel. Thread-safe. */
@Component
@Function("TIMEOUT")
@Synopsis("Reads or sets a time-out of the channel.")
@Details(
        """
        absolute: seconds after which the call is over and goes to T; 0 for never. digit: between two digits of
        a number. response: for the first digit.
        """)
public final class TimeoutFunction implements DialplanFunction<TimeoutFunction.Arguments> {
    /** As written in the dialplan: {@code TIMEOUT(absolute|digit|response)}. */
    public record Arguments(@Required @Option("absolute, digit or response.") Kind kind) {}

    private final Timers timers;

    @Activate
    public TimeoutFunction(@Reference Timers timers) {
        this.timers = timers;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        Timeouts timeouts = channel.timeouts();
        return switch (arguments.kind()) {
            case ABSOLUTE -> seconds(left(timeouts));
            case DIGIT -> seconds(timeouts.digit());
            case RESPONSE -> seconds(timeouts.response());
        };
    }

    @Override
    public void write(Channel channel, Arguments arguments, String value) {
        Duration time = parse(value);
        switch (arguments.kind()) {
            case ABSOLUTE ->
                    channel.timeouts()
                            .end(
                                    time.isZero()
                                            ? Optional.empty()
                                            : Optional.of(timers.now().plus(time)));
            case DIGIT -> channel.timeouts().digit(time);
            case RESPONSE -> channel.timeouts().response(time);
        }
    }

    private Duration left(Timeouts timeouts) {
        Duration left =
                timeouts.end()
                        .map(end -> Duration.between(timers.now(), end))
                        .orElse(Duration.ZERO);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static String seconds(Duration time) {
        return "%d.%03d".formatted(time.toSeconds(), time.toMillisPart());
    }

    private static Duration parse(String value) {
        if (!value.strip().matches("\\d{1,9}(\\.\\d{1,9})?")) {
            throw new BadValueException("expected a number of seconds");
        }
        return Duration.ofMillis(new BigDecimal(value.strip()).movePointRight(3).longValue());
    }
}
