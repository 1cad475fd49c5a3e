// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import jackfield.channel.Channel;
import jackfield.config.Default;
import jackfield.config.Details;
import jackfield.config.Option;
import jackfield.config.Synopsis;
import jackfield.core.dialplan.walk.DigitCollection;
import jackfield.dialplan.Application;
import jackfield.dialplan.Dialplan;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import jackfield.sound.Player;
import jackfield.sound.Sounds;
import java.time.Duration;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Waits for an extension that the caller dials. Thread-safe. */
@Component
@Application("WaitExten")
@Synopsis("Waits for the caller to dial an extension.")
@Details(
        """
        Goes to the extension that was dialed, to i if there is none, and to t if nothing was dialed in
        time.
        """)
public final class WaitExtenApplication
        implements DialplanApplication<WaitExtenApplication.Arguments> {

    /** As written in the dialplan: {@code WaitExten([seconds[,d]])}. */
    public record Arguments(
            @Option("Seconds to wait for the first digit; without it, TIMEOUT(response).")
                    Optional<Duration> seconds,
            @Option("d: let the caller hear the dial tone meanwhile.") @Default("")
                    String options) {}

    private final Dialplan dialplan;
    private final Sounds sounds;
    private final Player player;

    @Activate
    public WaitExtenApplication(
            @Reference Dialplan dialplan, @Reference Sounds sounds, @Reference Player player) {
        this.dialplan = dialplan;
        this.sounds = sounds;
        this.player = player;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) throws InterruptedException {
        boolean tone = arguments.options().contains("d");
        if (tone) {
            player.start(channel, sounds.tones("dial"));
        }
        try {
            Duration time =
                    arguments
                            .seconds()
                            .filter(seconds -> !seconds.isZero())
                            .orElseGet(() -> channel.timeouts().response());
            String context = channel.location().context();
            return new DigitCollection(dialplan, channel, context).await(time)
                    ? Outcome.CONTINUE
                    : Outcome.HANGUP;
        } finally {
            if (tone) {
                player.stop(channel);
            }
        }
    }
}
