// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import jackfield.channel.Channel;
import jackfield.dialplan.Outcome;
import jackfield.sound.Ending;
import jackfield.sound.Player;
import jackfield.sound.Sound;
import jackfield.sound.Sounds;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plays one sound after the other. Thread-safe. */
final class PromptPlaying {
    private static final Logger LOG = LoggerFactory.getLogger(PromptPlaying.class);

    private final Sounds sounds;
    private final Player player;

    PromptPlaying(Sounds sounds, Player player) {
        this.sounds = sounds;
        this.player = player;
    }

    /**
     * How it went.
     *
     * @param missing true if a sound was not there
     */
    record Result(Ending ending, boolean missing) {}

    /**
     * @param names joined by {@code &}
     * @param stops keys that end all of them
     */
    Result play(Channel channel, String names, String language, String stops)
            throws InterruptedException {
        boolean missing = false;
        for (String name : names.split("&", -1)) {
            Optional<Sound> sound = sounds.find(name.strip(), language);
            if (sound.isEmpty()) {
                LOG.warn("{}: there is no sound '{}' for {}", channel.name(), name, language);
                missing = true;
                continue;
            }
            Ending ending = player.play(channel, sound.get(), stops);
            if (!(ending instanceof Ending.Over)) {
                return new Result(ending, missing);
            }
        }
        return new Result(channel.isHungUp() ? new Ending.HungUp() : new Ending.Over(), missing);
    }

    /** Says what these prompts say one after the other; keys do not end it. */
    Outcome say(Channel channel, List<String> names) throws InterruptedException {
        if (names.isEmpty()) {
            return Outcome.CONTINUE;
        }
        Ending ending = play(channel, String.join("&", names), channel.language(), "").ending();
        return ending instanceof Ending.HungUp ? Outcome.HANGUP : Outcome.CONTINUE;
    }
}
