// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import jackfield.channel.Channel;
import jackfield.channel.HangupCause;
import jackfield.config.Option;
import jackfield.config.Range;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import jackfield.sound.Player;
import jackfield.sound.Sounds;
import java.time.Duration;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ends a call with {@link HangupCause#USER_BUSY}. */
@Component
@Application("Busy")
@Synopsis("Tells the caller that the number is busy, and hangs up.")
public final class BusyApplication implements DialplanApplication<BusyApplication.Arguments> {

    /** As written in the dialplan: {@code Busy([timeout])}. */
    public record Arguments(
            @Option(
                            "Seconds that a call which has been answered hears the tone; without it,"
                                    + " until the caller hangs up.")
                    @Range(min = 0)
                    Optional<Duration> timeout) {}

    private final ToneAndHangup end;

    @Activate
    public BusyApplication(@Reference Sounds sounds, @Reference Player player) {
        end = new ToneAndHangup(sounds, player);
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) {
        end.end(channel, "busy", arguments.timeout(), HangupCause.USER_BUSY);
        return Outcome.HANGUP;
    }
}
