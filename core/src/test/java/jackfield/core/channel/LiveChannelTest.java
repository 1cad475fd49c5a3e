// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jackfield.channel.CallerId;
import jackfield.channel.Channel;
import jackfield.channel.ChannelEvent;
import jackfield.channel.ChannelLine;
import jackfield.channel.ChannelState;
import jackfield.channel.HangupCause;
import jackfield.rtp.MediaLeg;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class LiveChannelTest {

    private final ChannelFixture fixture = new ChannelFixture(channel -> {});
    private final RecordingDriver driver = new RecordingDriver();
    private final ChannelLine line = fixture.incoming(driver);
    private final Channel caller = line.channel();
    private final RecordingDriver farDriver = new RecordingDriver();
    private final ChannelLine farLine = fixture.outgoing(caller, farDriver);
    private final Channel callee = farLine.channel();
    private final List<String> events = new CopyOnWriteArrayList<>();

    private void record(ChannelEvent event) {
        events.add(event.getClass().getSimpleName());
    }

    @Test
    void walksAnIncomingCallFromRingToUp() {
        caller.listen(this::record);
        assertThat(caller.state()).isEqualTo(ChannelState.RING);

        caller.ring();
        caller.progress();
        assertThat(caller.answer()).isTrue();
        assertThat(caller.answer()).isTrue();

        assertThat(caller.state()).isEqualTo(ChannelState.UP);
        assertThat(caller.answered()).isPresent();
        assertThat(driver.asked()).containsExactly("ring", "progress", "answer");
        assertThat(events).containsExactly("Answered");
    }

    @Test
    void ringsNoOneWhoIsUp() {
        caller.answer();
        caller.ring();
        caller.progress();

        assertThat(driver.asked()).containsExactly("answer");
    }

    @Test
    void walksAnOutgoingCallFromDownToUp() {
        callee.listen(this::record);
        assertThat(callee.state()).isEqualTo(ChannelState.DOWN);

        callee.call();
        assertThat(callee.state()).isEqualTo(ChannelState.DIALING);
        farLine.progress();
        farLine.ringing();
        farLine.ringing();
        assertThat(callee.state()).isEqualTo(ChannelState.RINGING);
        farLine.answered();
        farLine.answered();
        farLine.ringing();

        assertThat(callee.state()).isEqualTo(ChannelState.UP);
        assertThat(callee.answer()).isTrue();
        assertThat(farDriver.asked()).containsExactly("call");
        assertThat(events).containsExactly("Progress", "Ringing", "Answered");
    }

    @Test
    void answersNoOutgoingCallByItself() {
        callee.call();

        assertThat(callee.answer()).isFalse();
        assertThat(farDriver.asked()).containsExactly("call");
    }

    @Test
    void refusesToCallTwiceOrTheWrongWay() {
        callee.call();

        assertThatIllegalStateException().isThrownBy(callee::call);
        assertThatIllegalStateException().isThrownBy(caller::call);
        assertThatIllegalStateException().isThrownBy(farLine::start);
    }

    @Test
    void keepsTheFirstCauseAndHangsUpTheDriverOnce() {
        caller.listen(this::record);

        caller.hangUp(HangupCause.USER_BUSY);
        caller.hangUp(HangupCause.NORMAL_CLEARING);
        line.hungUp(HangupCause.CALL_REJECTED);

        assertThat(caller.hangupCause()).contains(HangupCause.USER_BUSY);
        assertThat(driver.asked()).containsExactly("hangUp USER_BUSY");
        assertThat(events).containsExactly("HungUp");
    }

    @Test
    void asksNothingOfADriverWhoseFarEndIsGone() {
        line.hungUp(HangupCause.NORMAL_CLEARING);

        caller.ring();
        caller.hangUp(HangupCause.USER_BUSY);
        caller.connectedLine(new CallerId("", "1"));
        line.mediaChanged();

        assertThat(caller.answer()).isFalse();
        assertThat(driver.asked()).isEmpty();
        assertThat(caller.media()).isSameAs(MediaLeg.NONE);
        assertThat(caller.read("x")).isEmpty();
        assertThat(caller.hangupCause()).contains(HangupCause.NORMAL_CLEARING);
    }

    @Test
    void holdsTheModuleUntilTheFarEndIsGone() {
        int before = fixture.modules.inUse();

        caller.hangUp(HangupCause.NORMAL_CLEARING);
        assertThat(fixture.modules.inUse()).isEqualTo(before);
        line.hungUp(HangupCause.NORMAL_CLEARING);
        line.hungUp(HangupCause.NORMAL_CLEARING);

        assertThat(fixture.modules.inUse()).isEqualTo(before - 1);
    }

    @Test
    void endsAChannelWhoseDriverFails() {
        ChannelLine failing =
                fixture.incoming(
                        new RecordingDriver() {
                            @Override
                            public void ring() {
                                throw new IllegalStateException("on purpose");
                            }
                        });

        failing.channel().ring();

        assertThat(failing.channel().hangupCause()).contains(HangupCause.NORMAL_TEMPORARY_FAILURE);
    }

    @Test
    void tellsAListenerThatComesAfterTheEnd() {
        caller.hangUp(HangupCause.NO_ANSWER);

        caller.listen(this::record);

        assertThat(events).containsExactly("HungUp");
    }

    @Test
    void tellsNothingToAListenerThatLeft() {
        caller.listen(this::record).close();
        caller.answer();

        assertThat(events).isEmpty();
    }

    @Test
    void letsAListenerAskSomethingOfTheChannel() {
        caller.listen(event -> caller.hangUp(HangupCause.NORMAL_CLEARING));
        caller.listen(this::record);

        line.held(true);

        assertThat(events).containsExactly("Held", "HungUp");
    }

    @Test
    void endsAWaitWhenTheFarEndHangsUp() throws Exception {
        CompletableFuture<Boolean> waited = new CompletableFuture<>();
        fixture.threads.startCall(
                "waiter", () -> waited.complete(caller.stayUpFor(Duration.ofDays(400_000))));

        line.hungUp(HangupCause.NORMAL_CLEARING);

        assertThat(waited.get(10, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void waitsForTheTimeThatWasAsked() {
        assertThat(caller.stayUpFor(Duration.ofMillis(1))).isTrue();
        assertThat(caller.stayUpFor(Duration.ofMillis(-1))).isTrue();
    }

    @Test
    void handsAnUpdateOfTheConnectedLineToTheDriverOnceThereIsACall() {
        callee.connectedLine(new CallerId("Bob", "300"));
        assertThat(farDriver.asked()).isEmpty();

        callee.call();
        callee.connectedLine(new CallerId("Eve", "301"));

        assertThat(farDriver.asked()).containsExactly("call", "connectedLine \"Eve\" <301>");
        assertThat(callee.connectedLine().name()).isEqualTo("Eve");
    }
}
