// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import jackfield.channel.Channel;
import jackfield.channel.ChannelState;
import jackfield.channel.HangupCause;
import jackfield.config.Default;
import jackfield.config.Option;
import jackfield.config.Range;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import java.time.Duration;
import org.osgi.service.component.annotations.Component;

/** Ends a call with {@link HangupCause#USER_BUSY}. */
@Component
@Application("Busy")
@Synopsis("Tells the caller that the number is busy, and hangs up.")
public final class BusyApplication implements DialplanApplication<BusyApplication.Arguments> {

    /** As written in the dialplan: {@code Busy([timeout])}. */
    public record Arguments(
            @Option("Seconds that a call which has been answered stays on the line first.")
                    @Range(min = 0)
                    @Default("0")
                    Duration timeout) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) {
        if (channel.state() != ChannelState.UP || channel.stayUpFor(arguments.timeout())) {
            channel.hangUp(HangupCause.USER_BUSY);
        }
        return Outcome.HANGUP;
    }
}
