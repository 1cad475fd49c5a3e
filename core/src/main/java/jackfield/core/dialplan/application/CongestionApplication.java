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

/** Ends a call with {@link HangupCause#NORMAL_CIRCUIT_CONGESTION}. */
@Component
@Application("Congestion")
@Synopsis("Tells the caller that all ways are taken, and hangs up.")
public final class CongestionApplication
        implements DialplanApplication<CongestionApplication.Arguments> {

    /** As written in the dialplan: {@code Congestion([timeout])}. */
    public record Arguments(
            @Option(
                            "Seconds that a call which has been answered hears the tone; without it,"
                                    + " until the caller hangs up.")
                    @Range(min = 0)
                    Optional<Duration> timeout) {}

    private final ToneAndHangup end;

    @Activate
    public CongestionApplication(@Reference Sounds sounds, @Reference Player player) {
        end = new ToneAndHangup(sounds, player);
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) {
        end.end(channel, "congestion", arguments.timeout(), HangupCause.NORMAL_CIRCUIT_CONGESTION);
        return Outcome.HANGUP;
    }
}
