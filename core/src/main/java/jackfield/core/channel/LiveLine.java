// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import jackfield.channel.Channel;
import jackfield.channel.ChannelLine;
import jackfield.channel.HangupCause;

/** Hands a technology's reports to its channel. Thread-safe. */
final class LiveLine implements ChannelLine {

    private final LiveChannel channel;
    private final Runnable start;

    LiveLine(LiveChannel channel, Runnable start) {
        this.channel = channel;
        this.start = start;
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public void start() {
        start.run();
    }

    @Override
    public void ringing() {
        channel.reports(new Report.Ringing());
    }

    @Override
    public void progress() {
        channel.reports(new Report.Progress());
    }

    @Override
    public void answered() {
        channel.reports(new Report.Answered());
    }

    @Override
    public void held(boolean held) {
        channel.reports(new Report.Held(held));
    }

    @Override
    public void digit(char digit) {
        channel.reports(new Report.Digit(digit));
    }

    @Override
    public void mediaChanged() {
        channel.reports(new Report.MediaChanged());
    }

    @Override
    public void hungUp(HangupCause cause) {
        channel.reports(new Report.HungUp(cause));
    }
}
