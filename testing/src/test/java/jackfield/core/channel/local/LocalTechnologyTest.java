// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jackfield.channel.CallerId;
import jackfield.channel.ChannelDriver;
import jackfield.channel.ChannelState;
import jackfield.channel.ChannelTechnology.NoSuchResourceException;
import jackfield.channel.ChannelTechnology.Prepared;
import jackfield.channel.HangupCause;
import jackfield.channel.Location;
import jackfield.rtp.Format;
import jackfield.rtp.MediaFrame;
import jackfield.rtp.MediaLeg;
import jackfield.testing.FakeChannel;
import jackfield.testing.FakeChannels;
import jackfield.testing.FakeDialplan;
import jackfield.testing.FakeLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A call to an extension of our own. */
final class LocalTechnologyTest {
    private final FakeChannels channels = new FakeChannels();
    private final FakeChannel caller = FakeChannel.incoming("PJSIP/alice-00000001");
    private final LocalTechnology technology =
            new LocalTechnology(new FakeDialplan().with("inside", "200"), channels);
    private FakeChannel called = FakeChannel.outgoing("Local/200@inside-00000002");

    private ChannelDriver open() throws NoSuchResourceException {
        Prepared prepared = technology.prepare("200@inside/n", caller);
        FakeLine line = new FakeLine(called, new NoDriver(), prepared.origin());
        return prepared.open(line);
    }

    /** Stands in for a driver that nobody asks. */
    private static final class NoDriver implements ChannelDriver {
        @Override
        public void call() {}

        @Override
        public void ring() {}

        @Override
        public void progress() {}

        @Override
        public void answer() {}

        @Override
        public void hangUp(HangupCause cause) {}

        @Override
        public void connectedLine(CallerId party) {}

        @Override
        public MediaLeg media() {
            return MediaLeg.NONE;
        }

        @Override
        public Optional<String> read(String item) {
            return Optional.empty();
        }
    }

    private FakeLine dialplanHalf() {
        return channels.lines().getFirst();
    }

    @Test
    void startsTheDialplanThereWhenItIsCalled() throws NoSuchResourceException {
        called.caller(new CallerId("Ann", "201"));
        ChannelDriver driver = open();
        assertThat(channels.lines()).isEmpty();

        driver.call();
        assertThat(dialplanHalf().isStarted()).isTrue();
        assertThat(dialplanHalf().origin().location()).isEqualTo(new Location("inside", "200", 1));
        assertThat(dialplanHalf().origin().caller()).isEqualTo(new CallerId("Ann", "201"));
    }

    @Test
    void passesOnWhatTheDialplanDoes() throws NoSuchResourceException {
        open().call();
        dialplanHalf().driver().ring();
        assertThat(called.state()).isEqualTo(ChannelState.RINGING);
        dialplanHalf().driver().answer();
        assertThat(called.state()).isEqualTo(ChannelState.UP);
    }

    @Test
    void eachHalfEndsTheOther() throws NoSuchResourceException {
        open().call();
        dialplanHalf().driver().hangUp(HangupCause.USER_BUSY);
        assertThat(called.hangupCause()).contains(HangupCause.USER_BUSY);

        called = FakeChannel.outgoing("Local/200@inside-00000004");
        ChannelDriver second = open();
        second.call();
        second.hangUp(HangupCause.NO_ANSWER);
        assertThat(channels.lines().get(1).channel().hangupCause()).contains(HangupCause.NO_ANSWER);
    }

    @Test
    void eachHalfHearsTheOther() throws NoSuchResourceException {
        ChannelDriver first = open();
        first.call();
        List<MediaFrame> heard = new ArrayList<>();
        dialplanHalf().driver().media().receiver(heard::add);
        MediaFrame frame = new MediaFrame();

        first.media().sink().accept(frame);
        assertThat(heard).containsExactly(frame);
        assertThat(first.media().formats()).contains(Format.ULAW, Format.TELEPHONE_EVENT);
    }

    @Test
    void refusesAnExtensionThatIsNotThere() {
        assertThatThrownBy(() -> technology.prepare("999@inside", caller))
                .isInstanceOf(NoSuchResourceException.class)
                .hasMessageContaining("no extension 999");
    }

    @Test
    void aLoopOfLocalChannelsComesToAnEnd() throws NoSuchResourceException {
        caller.variables().set("__LOCAL(depth)", "19");
        open().call();
        String depth = dialplanHalf().origin().variables().get("__LOCAL(depth)");
        assertThat(depth).isEqualTo("20");

        caller.variables().set("__LOCAL(depth)", "20");
        assertThatThrownBy(() -> technology.prepare("200@inside", caller))
                .isInstanceOf(NoSuchResourceException.class)
                .hasMessageContaining("a loop?");
    }
}
