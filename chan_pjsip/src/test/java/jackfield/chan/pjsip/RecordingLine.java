// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.chan.pjsip;

import jackfield.channel.Channel;
import jackfield.channel.ChannelLine;
import jackfield.channel.HangupCause;
import jackfield.testing.FakeChannel;
import java.util.ArrayList;
import java.util.List;

/** Writes down what is reported to it. */
final class RecordingLine implements ChannelLine {

    private final List<String> told = new ArrayList<>();
    private final Channel channel = FakeChannel.outgoing("PJSIP/201-00000002");

    List<String> told() {
        return List.copyOf(told);
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public void start() {
        told.add("start");
    }

    @Override
    public void ringing() {
        told.add("ringing");
    }

    @Override
    public void progress() {
        told.add("progress");
    }

    @Override
    public void answered() {
        told.add("answered");
    }

    @Override
    public void held(boolean held) {
        told.add("held " + held);
    }

    @Override
    public void digit(char digit) {
        told.add("digit " + digit);
    }

    @Override
    public void mediaChanged() {
        told.add("media");
    }

    @Override
    public void hungUp(HangupCause cause) {
        told.add("hungUp " + cause);
    }
}
