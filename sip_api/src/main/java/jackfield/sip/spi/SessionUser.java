// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.spi;

import jackfield.channel.HangupCause;
import org.osgi.annotation.versioning.ConsumerType;

/** Who a session is for. Called on the owner's loop. */
@ConsumerType
public interface SessionUser {

    /** 180 came. */
    void ringing();

    /** 183, or another provisional response with a session description, came. */
    void progress();

    /** The session is established. */
    void answered();

    void held(boolean held);

    void mediaChanged();

    /**
     * The session is over and everything of it is closed. The last call.
     *
     * @param status the final SIP status that ended it; 0 if none did
     */
    void ended(HangupCause cause, int status);
}
