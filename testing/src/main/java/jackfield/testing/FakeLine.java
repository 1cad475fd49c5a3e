// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.testing;

import jackfield.channel.ChannelDriver;
import jackfield.channel.ChannelLine;
import jackfield.channel.ChannelOrigin;
import jackfield.channel.HangupCause;

/** A line that makes its {@link FakeChannel} do what is reported, and keeps what it was made with. */
public final class FakeLine implements ChannelLine {

    private final FakeChannel channel;
    private final ChannelDriver driver;
    private final ChannelOrigin origin;
    private volatile boolean started;

    public FakeLine(FakeChannel channel, ChannelDriver driver, ChannelOrigin origin) {
        this.channel = channel;
        this.driver = driver;
        this.origin = origin;
    }

    public ChannelDriver driver() {
        return driver;
    }

    public ChannelOrigin origin() {
        return origin;
    }

    public boolean isStarted() {
        return started;
    }

    @Override
    public FakeChannel channel() {
        return channel;
    }

    @Override
    public void start() {
        started = true;
    }

    @Override
    public void ringing() {
        channel.rings();
    }

    @Override
    public void progress() {
        channel.sendsEarlyMedia();
    }

    @Override
    public void answered() {
        channel.answers();
    }

    @Override
    public void held(boolean held) {
        channel.holds(held);
    }

    @Override
    public void digit(char digit) {
        channel.presses(String.valueOf(digit));
    }

    @Override
    public void mediaChanged() {
        channel.changesMedia();
    }

    @Override
    public void hungUp(HangupCause cause) {
        channel.hangsUp(cause);
    }
}
