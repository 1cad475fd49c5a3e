// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.sound;

import jackfield.thread.Timers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Lets everything that is played on one media loop send a frame each 20 ms. Thread-safe. */
final class Pacer {
    private static final Duration STEP = Duration.ofMillis(20);

    private final Timers timers;
    private final Executor loop;

    /** The loop's own. */
    private final List<Playing> playing = new ArrayList<>();

    private Timers.@Nullable Timer clock;

    Pacer(Timers timers, Executor loop) {
        this.timers = timers;
        this.loop = loop;
    }

    void add(Playing fresh) {
        loop.execute(() -> begin(fresh));
    }

    private void begin(Playing fresh) {
        if (fresh.next()) {
            playing.add(fresh);
        }
        if (clock == null && !playing.isEmpty()) {
            clock = timers.every(STEP, loop, this::step);
        }
    }

    private void step() {
        playing.removeIf(one -> !one.next());
        Timers.Timer running = clock;
        if (playing.isEmpty() && running != null) {
            running.cancel();
            clock = null;
        }
    }
}
