// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jackfield.channel.HangupCause;
import jackfield.config.BadValueException;
import jackfield.core.media.LoopExecutors;
import jackfield.rtp.Format;
import jackfield.sound.Ending;
import jackfield.sound.Sound;
import jackfield.testing.FakeChannel;
import jackfield.testing.FakeMediaLeg.Sent;
import jackfield.testing.FakeModuleRegistry;
import jackfield.testing.VirtualTimers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class ChannelPlayerTest {
    private static final Duration FRAME = Duration.ofMillis(20);

    private final VirtualTimers timers = new VirtualTimers();
    private final FakeModuleRegistry modules = new FakeModuleRegistry();
    private final ChannelPlayer player =
            new ChannelPlayer(
                    modules,
                    timers,
                    new LoopExecutors() {
                        @Override
                        public int count() {
                            return 1;
                        }

                        @Override
                        public Executor loop(int number) {
                            return Runnable::run;
                        }
                    });
    private final FakeChannel channel = FakeChannel.up("PJSIP/201-00000001");

    private static Sound frames(int count) {
        return ToneSound.parse("!1000/" + 20 * count);
    }

    private List<Sent> sent() {
        return channel.leg().sent();
    }

    /** Plays on a thread of its own, as a call does, until it is under way or over. */
    private CompletableFuture<Ending> playing(Sound sound, String stops) {
        CompletableFuture<Ending> ending = new CompletableFuture<>();
        Thread.startVirtualThread(
                () -> {
                    try {
                        ending.complete(player.play(channel, sound, stops));
                    } catch (InterruptedException e) {
                        ending.completeExceptionally(e);
                    }
                });
        awaitUnderWay(ending);
        return ending;
    }

    /** Until the first frame is out and the next one is due, or all is over. */
    private void awaitUnderWay(CompletableFuture<?> ending) {
        while (timers.running() == 0 && !ending.isDone()) {
            Thread.onSpinWait();
        }
    }

    private static Ending within(CompletableFuture<Ending> ending) throws Exception {
        return ending.get(10, TimeUnit.SECONDS);
    }

    @Test
    void sendsAFrameOfTwentyMillisecondsAtATime() {
        player.start(channel, frames(3));
        assertThat(sent()).hasSize(1);
        timers.advance(FRAME.multipliedBy(5));

        assertThat(sent()).hasSize(3);
        assertThat(sent()).allSatisfy(frame -> assertThat(frame.payload()).hasSize(160));
        assertThat(sent()).extracting(Sent::sequence).containsExactly(1, 2, 3);
        assertThat(timers.running()).isZero();
        assertThat(player.playing()).isZero();
        assertThat(modules.inUse()).isZero();
    }

    @Test
    void sendsInTheFirstCodecOfTheChannel() {
        channel.leg().agree(Format.ALAW, Format.ULAW, Format.TELEPHONE_EVENT);
        player.start(channel, ToneSound.silence(20));

        assertThat(sent().getFirst().format()).isEqualTo(Format.ALAW);
        assertThat(sent().getFirst().payload()).containsOnly((byte) 0xd5);
    }

    @Test
    void fillsTheLastFrameWithSilence() {
        player.start(channel, new Samples(new short[] {32000, 32000}).sound());

        assertThat(sent().getFirst().payload()).hasSize(160).endsWith((byte) 0xff);
        assertThat(sent().getFirst().payload().getFirst()).isEqualTo((byte) 0x80);
    }

    @Test
    void waitsForMediaToBeAgreedOn() {
        channel.leg().agree();
        player.start(channel, frames(2));
        timers.advance(FRAME.multipliedBy(10));
        assertThat(sent()).isEmpty();

        channel.leg().agree(Format.ULAW);
        timers.advance(FRAME.multipliedBy(5));
        assertThat(sent()).hasSize(2);
    }

    @Test
    void goesByUnheardWhereMediaAreNeverAgreedOn() {
        channel.leg().agree();
        player.start(channel, frames(2));
        timers.advance(Duration.ofSeconds(3));

        assertThat(player.playing()).isZero();
    }

    @Test
    void whatBeginsEndsTheFormer() {
        player.start(channel, frames(100));
        player.start(channel, frames(2));
        timers.advance(Duration.ofSeconds(1));

        assertThat(sent()).hasSize(3);
    }

    @Test
    void stopsAtOnce() {
        player.start(channel, frames(100));
        player.stop(channel);
        timers.advance(Duration.ofSeconds(1));

        assertThat(sent()).hasSize(1);
        assertThat(timers.running()).isZero();
    }

    @Test
    void stopsWithTheChannel() throws Exception {
        CompletableFuture<Ending> ending = playing(frames(100), "");
        channel.hangsUp(HangupCause.NORMAL_CLEARING);

        assertThat(within(ending)).isEqualTo(new Ending.HungUp());
        timers.advance(FRAME.multipliedBy(2));
        assertThat(sent()).hasSize(1);
        assertThat(channel.listeners()).isZero();
    }

    @Test
    void stopsWithAKeyThatShallStopIt() throws Exception {
        CompletableFuture<Ending> ending = playing(frames(100), "12");
        channel.presses("52");

        assertThat(within(ending)).isEqualTo(new Ending.Stopped('2'));
        assertThat(channel.digits().poll()).isEmpty();
        assertThat(player.playing()).isZero();
    }

    @Test
    void aKeyPressedBeforeStopsItToo() throws Exception {
        channel.presses("7");

        assertThat(within(playing(frames(100), "7"))).isEqualTo(new Ending.Stopped('7'));
    }

    @Test
    void isOverAfterTheLastFrame() throws Exception {
        CompletableFuture<Ending> ending = playing(frames(2), "");
        timers.advance(FRAME.multipliedBy(3));

        assertThat(within(ending)).isEqualTo(new Ending.Over());
    }

    @Test
    void aSoundThatFailsEndsAndHarmsNobody() {
        player.start(
                channel,
                samples -> {
                    throw new IllegalStateException("broken");
                });

        assertThat(player.playing()).isZero();
        assertThat(modules.inUse()).isZero();
    }

    @Test
    void pressesKeysAsEventsThatEndThreeTimes() throws Exception {
        channel.leg().agree(Format.ULAW, Format.TELEPHONE_EVENT);
        CompletableFuture<Boolean> pressed = new CompletableFuture<>();
        Thread.startVirtualThread(
                () -> {
                    try {
                        pressed.complete(
                                player.press(
                                        channel,
                                        "5",
                                        Duration.ofMillis(60),
                                        Duration.ofMillis(40)));
                    } catch (InterruptedException e) {
                        pressed.completeExceptionally(e);
                    }
                });
        awaitUnderWay(pressed);
        timers.advance(Duration.ofSeconds(1));

        assertThat(pressed.get(10, TimeUnit.SECONDS)).isTrue();
        List<Sent> events =
                sent().stream().filter(f -> f.format().equals(Format.TELEPHONE_EVENT)).toList();
        assertThat(events)
                .extracting(Sent::payload)
                .containsExactly(
                        bytes(5, 10, 0, 160),
                        bytes(5, 10, 1, 64),
                        bytes(5, 138, 1, 224),
                        bytes(5, 138, 1, 224),
                        bytes(5, 138, 1, 224));
    }

    @Test
    void pressesKeysAsTonesWhereEventsWereNotAgreedOn() {
        Frames keys = KeySequence.of("5", Duration.ofMillis(100), Duration.ofMillis(20));
        int sent = 0;
        while (keys.next(channel.leg(), Format.ULAW)) {
            sent++;
        }
        assertThat(sent).isEqualTo(6);
        assertThat(sent()).allSatisfy(f -> assertThat(f.format()).isEqualTo(Format.ULAW));
        assertThatThrownBy(() -> KeySequence.of("5x", FRAME, FRAME))
                .isInstanceOf(BadValueException.class);
    }

    private static List<Byte> bytes(int... values) {
        return Arrays.stream(values).mapToObj(value -> (byte) value).toList();
    }
}
