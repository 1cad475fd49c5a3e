// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.authenticate;

import jackfield.channel.Channel;
import jackfield.sound.Ending;
import jackfield.sound.Player;
import jackfield.sound.Sound;
import jackfield.sound.Sounds;
import java.util.Optional;

/** Asks a caller for digits. Confined to the call's thread. */
final class Entry {

    private final Channel channel;
    private final Sounds sounds;
    private final Player player;

    Entry(Channel channel, Sounds sounds, Player player) {
        this.channel = channel;
        this.sounds = sounds;
        this.player = player;
    }

    /**
     * The digits up to {@code #}, or until there are enough, or none comes in time.
     *
     * @param most 0 for any number
     */
    String asked(String prompt, int most) throws InterruptedException {
        StringBuilder digits = new StringBuilder();
        Optional<Character> key = played(prompt, Player.ANY_DIGIT);
        if (key.isEmpty()) {
            key = channel.digits().await(channel.timeouts().response());
        }
        while (key.isPresent() && key.get() != '#') {
            digits.append(key.get().charValue());
            if (digits.length() == most) {
                break;
            }
            key = channel.digits().await(channel.timeouts().digit());
        }
        return digits.toString();
    }

    void says(String sound) throws InterruptedException {
        played(sound, "");
    }

    /** The key that ended it, if one did. */
    private Optional<Character> played(String name, String stops) throws InterruptedException {
        Optional<Sound> sound = sounds.find(name, channel.language());
        return sound.isPresent()
                        && player.play(channel, sound.get(), stops)
                                instanceof Ending.Stopped(char digit)
                ? Optional.of(digit)
                : Optional.empty();
    }
}
