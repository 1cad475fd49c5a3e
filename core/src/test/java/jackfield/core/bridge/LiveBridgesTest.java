// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.bridge.Bridge;
import jackfield.bridge.BridgeTechnology;
import jackfield.channel.Channel;
import jackfield.channel.ChannelLine;
import jackfield.channel.HangupCause;
import jackfield.core.channel.ChannelFixture;
import jackfield.core.channel.RecordingDriver;
import jackfield.rtp.Format;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

final class LiveBridgesTest {

    private final ChannelFixture fixture = new ChannelFixture(channel -> {});
    private final LiveBridges bridges =
            new LiveBridges(fixture.modules, fixture.threads, fixture.threads);
    private final RecordingTechnology technology = new RecordingTechnology();
    private final RecordingDriver annDriver = new RecordingDriver();
    private final RecordingDriver bobDriver = new RecordingDriver();
    private final ChannelLine annLine = fixture.incoming(annDriver);
    private final ChannelLine bobLine = fixture.incoming(bobDriver);
    private final Channel ann = annLine.channel();
    private final Channel bob = bobLine.channel();

    @BeforeEach
    void offer() {
        fixture.modules.offer(BridgeTechnology.class, "test", technology);
    }

    private Channel awaited(Bridge bridge) throws Exception {
        CompletableFuture<Channel> left = new CompletableFuture<>();
        fixture.threads.startCall(
                "waiter",
                () -> {
                    try {
                        left.complete(bridge.await());
                    } catch (InterruptedException e) {
                        left.completeExceptionally(e);
                    }
                });
        return left.get(10, TimeUnit.SECONDS);
    }

    /** What happens on an io thread has no event of its own. */
    private static void eventually(BooleanSupplier condition) {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(limit);
            Thread.onSpinWait();
        }
    }

    @Test
    void joinsTwoChannelsUntilOneLeaves() throws Exception {
        Bridge bridge = bridges.join(ann, bob).orElseThrow();
        assertThat(bridges.all()).containsExactly(bridge);
        assertThat(bridge.channels()).containsExactly(ann, bob);
        assertThat(bridge.id()).hasSize(36);
        assertThat(ann.bridgeId()).contains(bridge.id());
        assertThat(bob.bridgeId()).contains(bridge.id());

        bobLine.hungUp(HangupCause.NORMAL_CLEARING);

        assertThat(awaited(bridge)).isSameAs(bob);
        assertThat(technology.done()).containsExactly("join [ulaw]-[ulaw]", "close [ulaw]-[ulaw]");
        assertThat(ann.bridgeId()).isEmpty();
        assertThat(ann.isHungUp()).isFalse();
        assertThat(bridges.all()).isEmpty();
        assertThat(bridge.channels()).isEmpty();
    }

    @Test
    void joinsAgainWhenMediaChange() {
        Bridge bridge = bridges.join(ann, bob).orElseThrow();

        bobDriver.agree(Format.ALAW);
        bobLine.mediaChanged();
        eventually(() -> technology.done().size() == 3);
        bridge.dissolve();

        assertThat(technology.done())
                .containsExactly(
                        "join [ulaw]-[ulaw]",
                        "close [ulaw]-[ulaw]",
                        "join [ulaw]-[alaw]",
                        "close [ulaw]-[alaw]");
    }

    @Test
    void leavesTheMediaAloneWhenNothingChanged() {
        Bridge bridge = bridges.join(ann, bob).orElseThrow();

        annLine.mediaChanged();
        bridge.dissolve();

        assertThat(technology.done()).containsExactly("join [ulaw]-[ulaw]", "close [ulaw]-[ulaw]");
    }

    @Test
    void waitsForFormatsToBeAgreedOn() {
        annDriver.agree();
        assertThat(bridges.join(ann, bob)).isPresent();
        assertThat(technology.done()).isEmpty();

        annDriver.agree(Format.ULAW);
        annLine.mediaChanged();

        eventually(() -> technology.done().size() == 1);
    }

    @Test
    void endsWhenThereIsNoWayBetweenNewFormats() throws Exception {
        Bridge bridge = bridges.join(ann, bob).orElseThrow();

        technology.able(false);
        bobDriver.agree(Format.ALAW);
        bobLine.mediaChanged();

        assertThat(awaited(bridge)).isSameAs(ann);
        assertThat(ann.isHungUp()).isFalse();
    }

    @Test
    void takesTheFirstTechnologyThatCan() {
        RecordingTechnology second = new RecordingTechnology();
        technology.able(false);
        fixture.modules.offer(
                BridgeTechnology.class,
                "broken",
                (a, b) -> {
                    throw new IllegalStateException("on purpose");
                });
        fixture.modules.offer(BridgeTechnology.class, "second", second);

        assertThat(bridges.join(ann, bob)).isPresent();

        assertThat(second.done()).hasSize(1);
        assertThat(fixture.modules.inUse()).as("two drivers, one technology").isEqualTo(3);
    }

    @Test
    void holdsTheTechnologyUntilTheChannelsPart() {
        Bridge bridge = bridges.join(ann, bob).orElseThrow();
        fixture.modules.withdraw("test");
        assertThat(fixture.modules.inUse()).as("two drivers, one technology").isEqualTo(3);

        bridge.dissolve();

        assertThat(technology.done()).endsWith("close [ulaw]-[ulaw]");
        assertThat(fixture.modules.inUse()).as("two drivers").isEqualTo(2);
    }

    @Test
    void joinsNobodyWithoutATechnology() {
        technology.able(false);
        assertThat(bridges.join(ann, bob)).isEmpty();

        fixture.modules.withdraw("test");
        assertThat(bridges.join(ann, bob)).isEmpty();

        assertThat(bridges.all()).isEmpty();
        assertThat(ann.bridgeId()).isEmpty();
        assertThat(fixture.modules.inUse()).as("two drivers").isEqualTo(2);
    }

    @Test
    void endsAtOnceWithAChannelThatIsGone() throws Exception {
        ann.hangUp(HangupCause.NORMAL_CLEARING);

        Bridge bridge = bridges.join(ann, bob).orElseThrow();

        assertThat(awaited(bridge)).isSameAs(ann);
        assertThat(bridges.all()).isEmpty();
    }

    @RepeatedTest(100)
    void endsOnceWhenBothHangUpWhileTheirMediaChange() throws Exception {
        Bridge bridge = bridges.join(ann, bob).orElseThrow();

        fixture.threads.startCall("ann", () -> annLine.hungUp(HangupCause.NORMAL_CLEARING));
        fixture.threads.startCall("bob", () -> bobLine.hungUp(HangupCause.NORMAL_CLEARING));
        bobDriver.agree(Format.ALAW);
        bobLine.mediaChanged();

        assertThat(awaited(bridge)).isIn(ann, bob);
        eventually(() -> fixture.modules.inUse() == 0);
        assertThat(bridges.all()).isEmpty();
        assertThat(technology.done()).filteredOn(what -> what.startsWith("join")).isNotEmpty();
        assertThat(technology.done().size() % 2).as("each joint closed").isZero();
    }
}
