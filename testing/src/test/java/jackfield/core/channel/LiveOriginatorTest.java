// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.CallCause;
import jackfield.channel.CallerId;
import jackfield.channel.Channel;
import jackfield.channel.Channels.Requested;
import jackfield.channel.HangupCause;
import jackfield.channel.Location;
import jackfield.channel.OriginateReason;
import jackfield.channel.Originator.Originated;
import jackfield.channel.Originator.Then;
import jackfield.channel.Originator.Wish;
import jackfield.testing.DirectThreads;
import jackfield.testing.FakeChannel;
import jackfield.testing.VirtualTimers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody at a console calls Bob. */
final class LiveOriginatorTest {

    private static final CallerId DESK = new CallerId("Desk", "100");

    private final FakeChannel bob = FakeChannel.outgoing("PJSIP/bob-00000001");
    private final VirtualTimers timers = new VirtualTimers();
    private final List<String> done = new ArrayList<>();
    private boolean refusing;
    private Requested requested = new Requested.Made(bob);

    private final class Calls implements CallStart, CallIntake {
        @Override
        public Requested open(CallCause cause, String technology, String resource) {
            done.add(cause.caller() + " wants " + technology + "/" + resource);
            return requested;
        }

        @Override
        public boolean start(Channel channel, DialplanRun what) {
            if (channel.isHungUp()) {
                return false;
            }
            what.run(channel);
            return true;
        }

        @Override
        public void refuseNew(boolean refuse) {
            refusing = refuse;
        }

        @Override
        public boolean refusesNew() {
            return refusing;
        }
    }

    private CompletableFuture<Originated> originate(Then then) {
        Calls calls = new Calls();
        LiveOriginator originator =
                new LiveOriginator(
                        calls,
                        calls,
                        channel -> done.add("walks from " + channel.location()),
                        (channel, application, data) -> done.add(application + "(" + data + ")"),
                        timers,
                        new DirectThreads());
        Wish wish = new Wish("PJSIP", "bob", then, DESK, Map.of("A", "1"), Duration.ofSeconds(30));
        return originator.originate(wish).toCompletableFuture();
    }

    private CompletableFuture<Originated> walk() {
        return originate(new Then.Walk(new Location("inside", "300", 1)));
    }

    private OriginateReason failure(CompletableFuture<Originated> call) {
        assertThat(call).isCompletedWithValueMatching(Originated.Failed.class::isInstance);
        assertThat(timers.running()).isZero();
        assertThat(bob.listeners()).isZero();
        return call.join().reason();
    }

    @Test
    void walksTheDialplanOnceBobHasAnswered() {
        CompletableFuture<Originated> call = walk();
        assertThat(bob.asked()).containsExactly("call");
        assertThat(bob.caller()).isEqualTo(DESK);
        assertThat(bob.variables().get("A")).contains("1");
        bob.rings();
        assertThat(call).isNotDone();

        bob.answers();

        assertThat(call).isCompletedWithValue(new Originated.Answered(bob));
        assertThat(call.join().reason().code()).isEqualTo(4);
        assertThat(done)
                .containsExactly("\"Desk\" <100> wants PJSIP/bob", "walks from 300@inside:1");
        assertThat(timers.running()).isZero();
    }

    @Test
    void runsOneApplication() {
        CompletableFuture<Originated> call = originate(new Then.Run("Playback", "hello"));

        bob.answers();

        assertThat(call).isCompletedWithValue(new Originated.Answered(bob));
        assertThat(done).endsWith("Playback(hello)");
    }

    @Test
    void givesUpAfterItsTime() {
        CompletableFuture<Originated> call = walk();
        bob.rings();

        timers.advance(Duration.ofSeconds(30));

        assertThat(failure(call)).isEqualTo(OriginateReason.TIMED_OUT);
        assertThat(bob.asked()).endsWith("hangUp NO_ANSWER");
        bob.answers();
        assertThat(done).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "USER_BUSY, 5",
        "NORMAL_CLEARING, 1",
        "NO_ANSWER, 1",
        "UNALLOCATED, 0",
        "NORMAL_CIRCUIT_CONGESTION, 8",
        "SUBSCRIBER_ABSENT, 8",
    })
    void saysWhyThereWasNoAnswer(HangupCause cause, int code) {
        CompletableFuture<Originated> call = walk();

        bob.hangsUp(cause);

        assertThat(failure(call).code()).isEqualTo(code);
    }

    @Test
    void saysAtOnceThatThereIsNobodyToCall() {
        requested = new Requested.Refused(HangupCause.NO_ROUTE_DESTINATION, "no such endpoint");

        assertThat(walk())
                .isCompletedWithValue(
                        new Originated.Failed(
                                OriginateReason.NOT_FOUND,
                                HangupCause.NO_ROUTE_DESTINATION,
                                "no such endpoint"));
    }

    @Test
    void callsNobodyWhileTheExchangeIsAboutToStop() {
        refusing = true;

        assertThat(failure(walk())).isEqualTo(OriginateReason.CONGESTION);
        assertThat(done).isEmpty();
    }
}
