// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.Channel;
import jackfield.channel.ChannelEvent;
import jackfield.channel.ChannelLine;
import jackfield.channel.HangupCause;
import jackfield.channel.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class RedirectTest {

    private static final Location THERE = new Location("inside", "400", 1);

    private final BlockingQueue<String> walks = new LinkedBlockingQueue<>();
    private final ChannelFixture fixture = new ChannelFixture(this::walk);
    private final ChannelLine line = fixture.incoming(new RecordingDriver());
    private final Channel caller = line.channel();
    private final ChannelLine farLine = fixture.outgoing(caller, new RecordingDriver());
    private final Channel callee = farLine.channel();

    /** A dialplan that waits at each place until it is sent to another one. */
    private void walk(Channel channel) {
        walks.add(channel.name() + " at " + channel.location());
        channel.stayUpFor(java.time.Duration.ofSeconds(10));
        if (Thread.interrupted() && channel instanceof Redirectable sent) {
            sent.takeRedirect().ifPresent(place -> walks.add(channel.name() + " goes to " + place));
        }
    }

    private String next() throws InterruptedException {
        String walked = walks.poll(10, TimeUnit.SECONDS);
        return walked == null ? "nothing" : walked;
    }

    @Test
    void interruptsTheWalkOfACaller() throws InterruptedException {
        line.start();
        assertThat(next()).isEqualTo("PJSIP/201-00000000 at 300@inside:1");

        assertThat(caller.redirect(THERE)).isTrue();

        assertThat(next()).isEqualTo("PJSIP/201-00000000 goes to 400@inside:1");
        assertThat(caller.isOnItsOwn()).isFalse();
    }

    @Test
    void givesAChannelThatWasCalledAWalkOfItsOwn() throws InterruptedException {
        List<ChannelEvent> events = new ArrayList<>();
        callee.listen(events::add);
        callee.call();
        farLine.answered();

        assertThat(callee.redirect(THERE)).isTrue();

        assertThat(next()).isEqualTo("Test/300-00000001 at 400@inside:1");
        assertThat(callee.isOnItsOwn()).isTrue();
        assertThat(events).contains(new ChannelEvent.Redirected(callee));
        callee.hangUp(HangupCause.NORMAL_CLEARING);
    }

    @Test
    void waitsUntilTheBridgeHasBeenLeft() throws InterruptedException {
        callee.call();
        farLine.answered();
        ((Bridgeable) callee).entered("b1");

        callee.redirect(THERE);
        assertThat(walks).isEmpty();
        ((Bridgeable) callee).left("b1");

        assertThat(next()).isEqualTo("Test/300-00000001 at 400@inside:1");
        callee.hangUp(HangupCause.NORMAL_CLEARING);
    }

    @Test
    void refusesWhatIsNotUpOrGone() {
        assertThat(callee.redirect(THERE)).isFalse();
        callee.hangUp(HangupCause.NORMAL_CLEARING);
        assertThat(callee.redirect(THERE)).isFalse();
        assertThat(callee.isOnItsOwn()).isFalse();
    }
}
