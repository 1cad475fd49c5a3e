// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.playback;

import jackfield.channel.Channel;
import jackfield.channel.ChannelState;
import jackfield.config.Default;
import jackfield.config.Details;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import jackfield.dialplan.Raw;
import jackfield.sound.Ending;
import jackfield.sound.Player;
import jackfield.sound.Sound;
import jackfield.sound.Sounds;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plays sounds to the end. Thread-safe. */
@Component
@Application("Playback")
@Synopsis("Plays sounds to the end.")
@Details(
        """
        Answers the call first unless told otherwise. PLAYBACKSTATUS is SUCCESS, or FAILED if a sound is not there.
        """)
public final class PlaybackApplication
        implements DialplanApplication<PlaybackApplication.Arguments> {
    private static final Logger LOG = LoggerFactory.getLogger(PlaybackApplication.class);

    private static final String STATUS = "PLAYBACKSTATUS";

    /** Keys that end it. */
    private static final String NO_KEY = "";

    /** As written in the dialplan: {@code Playback(filenames[,options])}. */
    public record Arguments(
            @Required @Option("Names of sounds, joined by &.") String filenames,
            @Raw
                    @Option(
                            "skip: do nothing if the call was not answered; noanswer: do not answer.")
                    @Default("")
                    String options) {}

    private final Sounds sounds;
    private final Player player;

    @Activate
    public PlaybackApplication(@Reference Sounds sounds, @Reference Player player) {
        this.sounds = sounds;
        this.player = player;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) throws InterruptedException {
        if (channel.state() != ChannelState.UP) {
            if (arguments.options().contains("skip")) {
                channel.variables().set(STATUS, "SUCCESS");
                return Outcome.CONTINUE;
            }
            if (arguments.options().contains("noanswer")) {
                channel.progress();
            } else {
                channel.answer();
            }
        }
        channel.variables().set(STATUS, "SUCCESS");
        for (String name : arguments.filenames().split("&", -1)) {
            if (!play(channel, name.strip())) {
                return Outcome.HANGUP;
            }
        }
        return Outcome.CONTINUE;
    }

    /** False if the channel was hung up. */
    private boolean play(Channel channel, String name) throws InterruptedException {
        Optional<Sound> sound = sounds.find(name, channel.language());
        if (sound.isEmpty()) {
            LOG.warn("{}: there is no sound '{}' for {}", channel.name(), name, channel.language());
            channel.variables().set(STATUS, "FAILED");
            return !channel.isHungUp();
        }
        return !(player.play(channel, sound.get(), NO_KEY) instanceof Ending.HungUp);
    }
}
