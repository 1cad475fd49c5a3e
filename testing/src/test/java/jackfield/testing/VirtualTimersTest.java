// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.thread.Timers.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class VirtualTimersTest {

    private final VirtualTimers timers = new VirtualTimers();
    private final List<String> ran = new ArrayList<>();

    @Test
    void runsWhatBecomesDueInOrder() {
        after(20, "second");
        after(10, "first");
        after(31, "too late");

        timers.advance(Duration.ofSeconds(30));

        assertThat(ran).containsExactly("first", "second");
        assertThat(timers.running()).isEqualTo(1);
    }

    @Test
    void showsEachTaskTheTimeItWasDue() {
        Instant start = timers.now();
        List<Instant> seen = new ArrayList<>();
        timers.every(Duration.ofSeconds(2), Runnable::run, () -> seen.add(timers.now()));

        timers.advance(Duration.ofSeconds(5));

        assertThat(seen).containsExactly(start.plusSeconds(2), start.plusSeconds(4));
        assertThat(timers.now()).isEqualTo(start.plusSeconds(5));
    }

    @Test
    void runsATimeOutThatATimeOutStarted() {
        timers.after(Duration.ofSeconds(1), Runnable::run, () -> after(1, "inner"));

        timers.advance(Duration.ofSeconds(2));

        assertThat(ran).containsExactly("inner");
    }

    @Test
    void forgetsWhatIsCancelled() {
        Timer timer = timers.every(Duration.ofSeconds(1), Runnable::run, () -> ran.add("tick"));
        timers.advance(Duration.ofSeconds(1));

        timer.cancel();
        timers.advance(Duration.ofSeconds(10));

        assertThat(ran).containsExactly("tick");
        assertThat(timers.running()).isZero();
    }

    private void after(int seconds, String name) {
        timers.after(Duration.ofSeconds(seconds), Runnable::run, () -> ran.add(name));
    }
}
