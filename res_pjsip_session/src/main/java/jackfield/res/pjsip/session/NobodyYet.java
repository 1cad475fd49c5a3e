// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import jackfield.channel.HangupCause;
import jackfield.sip.spi.SessionUser;

/** Stands in for the user of a session that nobody has taken yet. */
enum NobodyYet implements SessionUser {
    INSTANCE;

    @Override
    public void ringing() {}

    @Override
    public void progress() {}

    @Override
    public void answered() {}

    @Override
    public void held(boolean held) {}

    @Override
    public void mediaChanged() {}

    @Override
    public void ended(HangupCause cause, int status) {}
}
