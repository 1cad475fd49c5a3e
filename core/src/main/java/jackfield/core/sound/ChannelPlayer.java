// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.sound;

import jackfield.channel.Channel;
import jackfield.core.media.LoopExecutors;
import jackfield.module.Hold;
import jackfield.module.ModuleRegistry;
import jackfield.sound.Ending;
import jackfield.sound.Player;
import jackfield.sound.Sound;
import jackfield.thread.Timers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Plays on the media loops of the channels. Thread-safe. */
@Component
public final class ChannelPlayer implements Player {
    private final ModuleRegistry modules;
    private final List<Pacer> pacers = new ArrayList<>();
    private final ConcurrentMap<Channel, Playing> playing = new ConcurrentHashMap<>();

    @Activate
    public ChannelPlayer(
            @Reference ModuleRegistry modules,
            @Reference Timers timers,
            @Reference LoopExecutors loops) {
        this.modules = modules;
        for (int i = 0; i < loops.count(); i++) {
            pacers.add(new Pacer(timers, loops.loop(i)));
        }
    }

    @Override
    public Ending play(Channel channel, Sound sound, String stops) throws InterruptedException {
        try (Listening listening = new Listening(channel, stops)) {
            Playing begun = begin(channel, sound, listening::over);
            try {
                return listening.await();
            } finally {
                begun.stop();
            }
        }
    }

    @Override
    public void start(Channel channel, Sound sound) {
        begin(channel, sound, () -> {});
    }

    @Override
    public void stop(Channel channel) {
        Playing now = playing.get(channel);
        if (now != null) {
            now.stop();
        }
    }

    @Override
    public boolean press(Channel channel, String keys, Duration length, Duration pause)
            throws InterruptedException {
        Frames frames = KeySequence.of(keys, length, pause);
        try (Listening listening = new Listening(channel, "")) {
            Playing begun = begin(channel, frames, () -> {}, listening::over);
            try {
                return !(listening.await() instanceof Ending.HungUp);
            } finally {
                begun.stop();
            }
        }
    }

    private Playing begin(Channel channel, Sound sound, Runnable whenOver) {
        return begin(
                channel, new AudioFrames(sound, new Outgoing()), modules.hold(sound), whenOver);
    }

    private Playing begin(Channel channel, Frames frames, Hold hold, Runnable whenOver) {
        AtomicReference<@Nullable Playing> self = new AtomicReference<>();
        Playing fresh =
                new Playing(
                        channel,
                        frames,
                        hold,
                        () -> {
                            forget(channel, self.get());
                            whenOver.run();
                        });
        self.set(fresh);
        Playing before = playing.put(channel, fresh);
        if (before != null) {
            before.stop();
        }
        pacers.get(Math.floorMod(channel.loop(), pacers.size())).add(fresh);
        return fresh;
    }

    private void forget(Channel channel, @Nullable Playing ended) {
        if (ended != null) {
            playing.remove(channel, ended);
        }
    }

    /** Channels to which something is played. */
    int playing() {
        return playing.size();
    }
}
