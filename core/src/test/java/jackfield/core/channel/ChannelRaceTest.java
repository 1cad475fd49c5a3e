// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.Channel;
import jackfield.channel.ChannelEvent;
import jackfield.channel.ChannelLine;
import jackfield.channel.HangupCause;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;

/** Both sides of a channel act at once; whoever wins, the story must be a possible one. */
final class ChannelRaceTest {

    private final ChannelFixture fixture = new ChannelFixture(channel -> {});
    private final RecordingDriver driver = new RecordingDriver();
    private final List<ChannelEvent> events = new CopyOnWriteArrayList<>();

    private void together(Runnable... actions) throws InterruptedException {
        CountDownLatch ready = new CountDownLatch(actions.length);
        CountDownLatch done = new CountDownLatch(actions.length);
        for (Runnable action : actions) {
            fixture.threads.startCall(
                    "racer",
                    () -> {
                        ready.countDown();
                        while (ready.getCount() > 0) {
                            Thread.onSpinWait();
                        }
                        action.run();
                        done.countDown();
                    });
        }
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @RepeatedTest(200)
    void endsOnceWhenBothSidesHangUp() throws InterruptedException {
        ChannelLine line = fixture.incoming(driver);
        Channel channel = line.channel();
        channel.listen(events::add);

        together(
                () -> channel.hangUp(HangupCause.USER_BUSY),
                () -> line.hungUp(HangupCause.CALL_REJECTED));

        HangupCause cause = channel.hangupCause().orElseThrow();
        assertThat(events).containsExactly(new ChannelEvent.HungUp(channel, cause));
        assertThat(driver.asked()).isSubsetOf("hangUp USER_BUSY");
        if (cause == HangupCause.CALL_REJECTED) {
            assertThat(driver.asked()).isEmpty();
        }
        assertThat(fixture.channels.all()).isEmpty();
        assertThat(fixture.modules.inUse()).isZero();
    }

    @RepeatedTest(200)
    void cancelsOrTakesAnAnswerButNeverBoth() throws InterruptedException {
        Channel caller = fixture.incoming(new RecordingDriver()).channel();
        ChannelLine line = fixture.outgoing(caller, driver);
        Channel callee = line.channel();
        callee.listen(events::add);
        callee.call();

        together(() -> callee.hangUp(HangupCause.NO_ANSWER), line::answered);

        assertThat(events.getLast())
                .isEqualTo(new ChannelEvent.HungUp(callee, HangupCause.NO_ANSWER));
        assertThat(events.size() == 2).isEqualTo(callee.answered().isPresent());
        assertThat(driver.asked()).containsExactly("call", "hangUp NO_ANSWER");
    }

    @RepeatedTest(200)
    void answersBeforeItHangsUpOrNotAtAll() throws InterruptedException {
        ChannelLine line = fixture.incoming(driver);
        Channel channel = line.channel();

        together(() -> channel.answer(), () -> channel.hangUp(HangupCause.NORMAL_CLEARING));

        assertThat(driver.asked())
                .isIn(
                        List.of("answer", "hangUp NORMAL_CLEARING"),
                        List.of("hangUp NORMAL_CLEARING"));
    }
}
