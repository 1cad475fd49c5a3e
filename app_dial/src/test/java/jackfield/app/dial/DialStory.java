// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.dial;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.CallerId;
import jackfield.dialplan.Outcome;
import jackfield.testing.DialplanScript;
import jackfield.testing.FakeBridges;
import jackfield.testing.FakeChannel;
import jackfield.testing.FakeChannels;
import jackfield.testing.VirtualTimers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Ann dials; the test plays everybody else. */
final class DialStory {

    final FakeChannels channels = new FakeChannels();
    final FakeBridges bridges = new FakeBridges();
    final VirtualTimers timers = new VirtualTimers();
    final FakeChannel ann = FakeChannel.incoming("PJSIP/ann-00000000");
    final DialplanScript script = DialplanScript.of("unused", "NoOp()");
    private final DialApplication dial =
            new DialApplication(channels, bridges, timers, script.subroutines());
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();

    DialStory() {
        ann.caller(new CallerId("Ann", "201"));
    }

    /** A phone that can be called as {@code PJSIP/name}. */
    FakeChannel phone(String name) {
        return channels.reachable("PJSIP/" + name);
    }

    DialStory dials(String destinations, String timeout, String options) {
        var arguments = new DialApplication.Arguments(destinations, timeout, options, "");
        Thread.startVirtualThread(
                () -> {
                    try {
                        outcome.complete(dial.execute(ann, arguments));
                    } catch (InterruptedException | RuntimeException e) {
                        outcome.completeExceptionally(e);
                    }
                });
        return this;
    }

    DialStory dials(String destinations) {
        return dials(destinations, "", "");
    }

    /** The dialplan goes on, and nothing is left of the Dial. */
    DialStory goesOn() throws Exception {
        assertThat(outcome.get(10, TimeUnit.SECONDS)).isEqualTo(Outcome.CONTINUE);
        return leavesNothingBehind();
    }

    DialStory ends() throws Exception {
        assertThat(outcome.get(10, TimeUnit.SECONDS)).isEqualTo(Outcome.HANGUP);
        return leavesNothingBehind();
    }

    /** Starting a time-out has no event of its own. */
    void awaitTimers(int running) {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (timers.running() < running) {
            assertThat(System.nanoTime()).as("time-outs start").isLessThan(limit);
            Thread.onSpinWait();
        }
    }

    boolean isRunning() {
        return !outcome.isDone();
    }

    private DialStory leavesNothingBehind() {
        assertThat(timers.running()).isZero();
        assertThat(bridges.all()).isEmpty();
        assertThat(channels.all()).allMatch(channel -> channel.isHungUp());
        return this;
    }

    DialStory with(String variable, String value) {
        assertThat(variable(variable)).as(variable).isEqualTo(value);
        return this;
    }

    String variable(String name) {
        return ann.variables().get(name).orElse("(none)");
    }
}
