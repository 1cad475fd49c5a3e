// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.read;

import jackfield.channel.Channel;
import jackfield.sound.Ending;
import jackfield.sound.Player;
import jackfield.sound.Sound;
import jackfield.sound.Sounds;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One Read: plays what there is to play, and takes digits. Confined to the call's thread. */
final class Reading {
    private static final Logger LOG = LoggerFactory.getLogger(Reading.class);

    private final Channel channel;
    private final Sounds sounds;
    private final Player player;
    private final ReadOptions options;
    private final ReadApplication.Arguments arguments;
    private final StringBuilder digits = new StringBuilder();

    Reading(
            Channel channel,
            Sounds sounds,
            Player player,
            ReadOptions options,
            ReadApplication.Arguments arguments) {
        this.channel = channel;
        this.sounds = sounds;
        this.player = player;
        this.options = options;
        this.arguments = arguments;
    }

    /** Asks once. */
    Input once() throws InterruptedException {
        digits.setLength(0);
        Optional<Character> pressed = options.tone() ? Optional.empty() : prompted();
        if (options.tone() && !arguments.filenames().isEmpty()) {
            player.start(channel, sounds.tones(arguments.filenames()));
        }
        try {
            return read(pressed);
        } finally {
            if (options.tone()) {
                player.stop(channel);
            }
        }
    }

    /** The key that ended the sounds, if one did. */
    private Optional<Character> prompted() throws InterruptedException {
        for (String name : arguments.filenames().split("&", -1)) {
            Optional<Sound> sound = sounds.find(name.strip(), channel.language());
            if (sound.isEmpty()) {
                if (!name.isBlank()) {
                    LOG.warn("{}: there is no sound '{}'", channel.name(), name);
                }
                continue;
            }
            if (player.play(channel, sound.get(), Player.ANY_DIGIT)
                    instanceof Ending.Stopped(char digit)) {
                return Optional.of(digit);
            }
        }
        return Optional.empty();
    }

    private Input read(Optional<Character> pressed) throws InterruptedException {
        int most = arguments.maxdigits().filter(count -> count > 0).orElse(Integer.MAX_VALUE);
        Optional<Character> next = pressed.isPresent() ? pressed : wait(true);
        while (next.isPresent()) {
            if (options.terminators().indexOf(next.get()) >= 0) {
                return input("OK");
            }
            digits.append(next.get());
            if (digits.length() >= most) {
                return input("OK");
            }
            if (options.tone()) {
                player.stop(channel);
            }
            next = wait(false);
        }
        return input(channel.isHungUp() ? "HANGUP" : digits.isEmpty() ? "TIMEOUT" : "OK");
    }

    private Optional<Character> wait(boolean first) throws InterruptedException {
        Duration usual = first ? channel.timeouts().response() : channel.timeouts().digit();
        return channel.digits().await(arguments.timeout().filter(t -> !t.isZero()).orElse(usual));
    }

    private Input input(String status) {
        return new Input(status, digits.toString());
    }
}
