// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.playtones;

import jackfield.channel.Channel;
import jackfield.config.Details;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import jackfield.dialplan.Raw;
import jackfield.sound.Player;
import jackfield.sound.Sounds;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Plays a tone while the dialplan goes on. Thread-safe. */
@Component
@Application("PlayTones")
@Synopsis("Plays a tone while the dialplan goes on.")
@Details(
        """
        Frequencies in Hz, with the milliseconds they last, joined by commas; they are repeated until StopPlayTones,
        but for those behind !. Names: dial, busy, ring, congestion, callwaiting, dialrecall, record, info, stutter.
        """)
public final class PlayTonesApplication
        implements DialplanApplication<PlayTonesApplication.Arguments> {
    /** As written in the dialplan: {@code PlayTones(tones)}. */
    public record Arguments(
            @Required @Raw @Option("A name such as busy, or tones such as 480+620/500,0/500.")
                    String tones) {}

    private final Sounds sounds;
    private final Player player;

    @Activate
    public PlayTonesApplication(@Reference Sounds sounds, @Reference Player player) {
        this.sounds = sounds;
        this.player = player;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) {
        player.start(channel, sounds.tones(arguments.tones()));
        return Outcome.CONTINUE;
    }
}
