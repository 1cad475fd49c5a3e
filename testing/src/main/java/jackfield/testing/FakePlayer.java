// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.testing;

import jackfield.channel.Channel;
import jackfield.sound.Ending;
import jackfield.sound.Player;
import jackfield.sound.Sound;
import jackfield.sound.Sounds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A player that takes no time and writes down what it played: {@code play beep}, {@code start tones busy},
 * {@code stop}, {@code press 12#}. Sounds are there if the test says so. Confined to one thread.
 */
public final class FakePlayer implements Player, Sounds {
    private final List<String> played = new ArrayList<>();
    private final Set<String> there = new HashSet<>();
    private final Map<String, Runnable> meanwhile = new HashMap<>();

    private record Named(String name) implements Sound {
        @Override
        public int read(short[] samples) {
            return 0;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** These sounds are there. */
    public FakePlayer has(String... names) {
        there.addAll(List.of(names));
        return this;
    }

    /** This happens while the sound is played. */
    public FakePlayer during(String name, Runnable happens) {
        meanwhile.put(name, happens);
        return has(name);
    }

    /** What was played, in order. */
    public List<String> played() {
        return List.copyOf(played);
    }

    @Override
    public Ending play(Channel channel, Sound sound, String stops) {
        played.add("play " + sound);
        meanwhile.getOrDefault(sound.toString(), () -> {}).run();
        if (channel.isHungUp()) {
            return new Ending.HungUp();
        }
        Optional<Character> digit = channel.digits().poll();
        while (digit.isPresent()) {
            if (stops.indexOf(digit.get()) >= 0) {
                return new Ending.Stopped(digit.get());
            }
            digit = channel.digits().poll();
        }
        return new Ending.Over();
    }

    @Override
    public void start(Channel channel, Sound sound) {
        played.add("start " + sound);
    }

    @Override
    public void stop(Channel channel) {
        played.add("stop");
    }

    @Override
    public boolean press(Channel channel, String keys, Duration length, Duration pause) {
        played.add("press " + keys + " on " + channel.name() + " " + length + " " + pause);
        return !channel.isHungUp();
    }

    @Override
    public Optional<Sound> find(String name, String language) {
        String full = language.equals("en") ? name : language + "/" + name;
        return there.contains(full) ? Optional.of(new Named(full)) : Optional.empty();
    }

    @Override
    public Sound tones(String text) {
        return new Named("tones " + text);
    }
}
