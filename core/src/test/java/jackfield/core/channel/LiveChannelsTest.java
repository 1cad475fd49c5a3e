// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.CallerId;
import jackfield.channel.Channel;
import jackfield.channel.ChannelLine;
import jackfield.channel.ChannelTechnology;
import jackfield.channel.ChannelTechnology.NoSuchResourceException;
import jackfield.channel.Channels.Requested;
import jackfield.channel.HangupCause;
import jackfield.channel.Location;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class LiveChannelsTest {

    private final CompletableFuture<Channel> running = new CompletableFuture<>();
    private final CountDownLatch go = new CountDownLatch(1);
    private final ChannelFixture fixture = new ChannelFixture(this::walk);
    private final LiveChannels channels = fixture.channels;
    private final RecordingDriver driver = new RecordingDriver();

    @AfterEach
    void letGo() {
        go.countDown();
    }

    /** A dialplan that stops where the test wants it to. */
    private void walk(Channel channel) {
        running.complete(channel);
        try {
            assertThat(go.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (channel.dialed().equals("300") && channel.variables().get("FAIL").isPresent()) {
            throw new IllegalStateException("on purpose");
        }
    }

    private static HangupCause endOf(Channel channel) throws Exception {
        CompletableFuture<HangupCause> end = new CompletableFuture<>();
        channel.listen(event -> channel.hangupCause().ifPresent(end::complete));
        return end.get(10, TimeUnit.SECONDS);
    }

    @Test
    void numbersChannelsInTheOrderOfTheirMaking() {
        Channel first = fixture.incoming(driver).channel();
        Channel second = fixture.outgoing(first, new RecordingDriver()).channel();

        assertThat(first.name()).isEqualTo("PJSIP/201-00000000");
        assertThat(second.name()).isEqualTo("Test/300-00000001");
        assertThat(first.uniqueId()).matches("\\d{10}\\.0");
        assertThat(second.uniqueId()).endsWith(".1");
        assertThat(channels.all()).containsExactly(first, second);
        assertThat(channels.named("pjsip/201-00000000")).contains(first);
        assertThat(channels.named("PJSIP/201")).isEmpty();
    }

    @Test
    void beginsAChannelWithWhatTheTechnologyKnows() {
        Channel channel = fixture.incoming(driver).channel();

        assertThat(channel.caller()).isEqualTo(new CallerId("Ann", "201"));
        assertThat(channel.connectedLine().number()).isEqualTo("300");
        assertThat(channel.location()).isEqualTo(new Location("inside", "300", 1));
        assertThat(channel.dialed()).isEqualTo("300");
        assertThat(channel.language()).isEqualTo("en");
        assertThat(channel.loop()).isEqualTo(1);
        assertThat(channel.variables().get("SIPDOMAIN")).contains("example.org");
        assertThat(channel.read("pjsip,call-id")).contains("pjsip,call-id!");
    }

    @Test
    void runsTheDialplanOnItsOwnThreadAndHangsUpAfterwards() throws Exception {
        ChannelLine line = fixture.incoming(driver);

        line.start();
        line.start();
        assertThat(running.get(10, TimeUnit.SECONDS)).isSameAs(line.channel());
        assertThat(channels.callsProcessed()).isEqualTo(1);
        go.countDown();

        assertThat(endOf(line.channel())).isEqualTo(HangupCause.NORMAL_CLEARING);
        assertThat(driver.asked()).containsExactly("hangUp NORMAL_CLEARING");
    }

    @Test
    void hangsUpWhenTheDialplanFails() throws Exception {
        ChannelLine line = fixture.incoming(driver);
        line.channel().variables().set("FAIL", "1");
        go.countDown();

        line.start();

        assertThat(endOf(line.channel())).isEqualTo(HangupCause.NORMAL_CLEARING);
    }

    @Test
    void listsAHungUpChannelUntilItsDialplanIsThrough() throws Exception {
        ChannelLine line = fixture.incoming(driver);
        line.start();
        running.get(10, TimeUnit.SECONDS);

        line.hungUp(HangupCause.NORMAL_CLEARING);
        assertThat(channels.all()).containsExactly(line.channel());
        go.countDown();

        while (!channels.all().isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(fixture.modules.inUse()).isZero();
    }

    @Test
    void startsNoDialplanOnAChannelThatIsGone() {
        ChannelLine line = fixture.incoming(driver);
        line.hungUp(HangupCause.NORMAL_CLEARING);

        line.start();

        assertThat(channels.callsProcessed()).isZero();
        assertThat(channels.all()).isEmpty();
        assertThat(running).isNotDone();
    }

    @Test
    void refusesNewCallsButFinishesOldOnes() {
        Channel old = fixture.incoming(driver).channel();
        channels.refuseNew(true);
        RecordingDriver late = new RecordingDriver();

        ChannelLine line = fixture.incoming(late);
        line.start();

        assertThat(line.channel().hangupCause()).contains(HangupCause.SWITCH_CONGESTION);
        assertThat(late.asked()).containsExactly("hangUp SWITCH_CONGESTION");
        assertThat(old.answer()).isTrue();
        assertThat(channels.all()).containsExactly(old);
    }

    @Test
    void takesSoManyCallsAtATime() {
        ChannelFixture small = new ChannelFixture(channel -> {}, new CallLimits(1, 0, () -> 0));
        ChannelLine first = small.incoming(new RecordingDriver());
        ChannelLine second = small.incoming(new RecordingDriver());
        assertThat(second.channel().hangupCause()).contains(HangupCause.SWITCH_CONGESTION);
        second.start();
        first.hungUp(HangupCause.NORMAL_CLEARING);
        first.start();
        assertThat(small.channels.all()).isEmpty();
        assertThat(small.incoming(new RecordingDriver()).channel().hangupCause()).isEmpty();
    }

    @Test
    void handsVariablesToAnOutgoingChannel() {
        Channel caller = fixture.incoming(driver).channel();
        caller.variables().set("_X", "1");
        caller.variables().set("Y", "2");

        Channel callee = fixture.outgoing(caller, new RecordingDriver()).channel();

        assertThat(callee.variables().all()).containsOnlyKeys("X", "FROM_ENDPOINT");
        assertThat(callee.location()).isEqualTo(new Location("inside", "", 1));
    }

    @Test
    void leasesTheTechnologyOnlyWhileItMakesAChannel() {
        Channel caller = fixture.incoming(driver).channel();

        Channel callee = fixture.outgoing(caller, new RecordingDriver()).channel();

        assertThat(fixture.modules.inUse()).as("two drivers").isEqualTo(2);
        callee.hangUp(HangupCause.NORMAL_CLEARING);
        assertThat(channels.all()).containsExactly(caller);
    }

    @Test
    void saysWhyThereIsNoChannel() {
        Channel caller = fixture.incoming(driver).channel();
        fixture.modules.offer(
                ChannelTechnology.class,
                "Nobody",
                (resource, cause) -> {
                    throw new NoSuchResourceException(HangupCause.SUBSCRIBER_ABSENT, "not here");
                });
        fixture.modules.offer(
                ChannelTechnology.class,
                "Broken",
                (resource, cause) -> {
                    throw new IllegalStateException("on purpose");
                });

        assertThat(channels.request(caller, "NOBODY", "1"))
                .isEqualTo(new Requested.Refused(HangupCause.SUBSCRIBER_ABSENT, "not here"));
        assertThat(channels.request(caller, "Broken", "1"))
                .isEqualTo(
                        new Requested.Refused(
                                HangupCause.NORMAL_TEMPORARY_FAILURE, "Broken failed"));
        assertThat(channels.request(caller, "IAX2", "1"))
                .isInstanceOfSatisfying(
                        Requested.Refused.class,
                        refused -> assertThat(refused.reason()).contains("IAX2", "module"));
        assertThat(fixture.modules.inUse()).as("the caller's driver").isEqualTo(1);
    }
}
