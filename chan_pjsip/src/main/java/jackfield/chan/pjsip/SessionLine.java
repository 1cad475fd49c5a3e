// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.chan.pjsip;

import jackfield.channel.ChannelLine;
import jackfield.channel.HangupCause;
import jackfield.sip.spi.SessionUser;
import java.util.concurrent.atomic.AtomicBoolean;

/** Reports what happens to a session to its channel. */
final class SessionLine implements SessionUser {

    private final ChannelLine line;
    private final Runnable afterEnd;
    private final AtomicBoolean held;

    /**
     * @param held keeps whether the far end holds the call
     * @param afterEnd run once the session is over
     */
    SessionLine(ChannelLine line, AtomicBoolean held, Runnable afterEnd) {
        this.line = line;
        this.held = held;
        this.afterEnd = afterEnd;
    }

    @Override
    public void ringing() {
        line.ringing();
    }

    @Override
    public void progress() {
        line.progress();
    }

    @Override
    public void answered() {
        line.answered();
    }

    @Override
    public void held(boolean now) {
        held.set(now);
        line.held(now);
    }

    @Override
    public void mediaChanged() {
        line.mediaChanged();
    }

    @Override
    public void ended(HangupCause cause, int status) {
        line.hungUp(cause);
        afterEnd.run();
    }
}
