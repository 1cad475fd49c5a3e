// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.echo;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.HangupCause;
import jackfield.dialplan.Outcome;
import jackfield.rtp.Format;
import jackfield.testing.FakeChannel;
import jackfield.testing.FakeMediaLeg.Sent;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class EchoApplicationTest {

    private final EchoApplication application = new EchoApplication();
    private final FakeChannel channel = FakeChannel.up("PJSIP/201");

    private CompletableFuture<Outcome> echo() {
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        Thread.startVirtualThread(
                () -> {
                    try {
                        outcome.complete(
                                application.execute(channel, new EchoApplication.Arguments()));
                    } catch (InterruptedException e) {
                        outcome.completeExceptionally(e);
                    }
                });
        channel.leg().awaitReceiver();
        return outcome;
    }

    @Test
    void returnsWhatItHearsUntilTheCallerHangsUp() throws Exception {
        CompletableFuture<Outcome> outcome = echo();

        channel.leg().receive(Format.ULAW, 1, 2);
        channel.leg().receive(Format.ULAW, 3);
        channel.hangsUp(HangupCause.NORMAL_CLEARING);

        assertThat(outcome.get(10, TimeUnit.SECONDS)).isEqualTo(Outcome.HANGUP);
        assertThat(channel.leg().sent())
                .containsExactly(
                        new Sent(Format.ULAW, List.of((byte) 1, (byte) 2), 1),
                        new Sent(Format.ULAW, List.of((byte) 3), 2));
        assertThat(channel.leg().hasReceiver()).isFalse();
        assertThat(channel.listeners()).isZero();
    }

    @Test
    void endsWithThePoundKeyAndReturnsOtherKeys() throws Exception {
        CompletableFuture<Outcome> outcome = echo();

        channel.leg().receive(Format.TELEPHONE_EVENT, 5, 10, 0, 160);
        channel.leg().receive(Format.TELEPHONE_EVENT, 11, 10, 0, 160);

        assertThat(outcome.get(10, TimeUnit.SECONDS)).isEqualTo(Outcome.CONTINUE);
        assertThat(channel.leg().sent())
                .containsExactly(
                        new Sent(
                                Format.TELEPHONE_EVENT,
                                List.of((byte) 5, (byte) 10, (byte) 0, (byte) 160),
                                1));
        assertThat(channel.isHungUp()).isFalse();
    }

    @Test
    void doesNotTakeAudioForAKeyNorMindAnEmptyEvent() throws Exception {
        CompletableFuture<Outcome> outcome = echo();

        channel.leg().receive(Format.ULAW, 11);
        channel.leg().receive(Format.TELEPHONE_EVENT);

        assertThat(outcome).isNotDone();
        channel.hangsUp(HangupCause.NORMAL_CLEARING);
        assertThat(outcome.get(10, TimeUnit.SECONDS)).isEqualTo(Outcome.HANGUP);
        assertThat(channel.leg().sent()).hasSize(2);
    }

    @Test
    void goesOnWithTheLegThatTakesTheOldOnesPlace() throws Exception {
        CompletableFuture<Outcome> outcome = echo();
        var old = channel.leg();

        var fresh = channel.replaceLeg(Format.ALAW);
        fresh.awaitReceiver();
        fresh.receive(Format.ALAW, 9);

        assertThat(fresh.sent()).hasSize(1);
        assertThat(old.hasReceiver()).isFalse();
        channel.hangsUp(HangupCause.NORMAL_CLEARING);
        assertThat(outcome.get(10, TimeUnit.SECONDS)).isEqualTo(Outcome.HANGUP);
    }

    @Test
    void answersNobodyByItself() throws Exception {
        CompletableFuture<Outcome> outcome = echo();
        channel.hangsUp(HangupCause.NORMAL_CLEARING);
        outcome.get(10, TimeUnit.SECONDS);

        assertThat(channel.asked()).isEmpty();
    }
}
