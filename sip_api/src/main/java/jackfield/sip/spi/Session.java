// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.spi;

import jackfield.channel.CallerId;
import jackfield.channel.HangupCause;
import jackfield.rtp.MediaLeg;
import jackfield.sip.Endpoint;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One INVITE session. Thread-safe: what is asked for is posted to the owner's loop, in order. What does
 * not fit the state the session is in has no effect.
 */
@ConsumerType
public interface Session {

    Endpoint endpoint();

    String callId();

    /** Sends the INVITE of an outgoing session. */
    void invite();

    /** 180 for an incoming session. */
    void ring();

    /** 183 with a session description, for early media, for an incoming session. */
    void progress();

    /** 200 for an incoming session. */
    void answer();

    /** Ends it as its state asks for: an error response, CANCEL or BYE. */
    void end(HangupCause cause);

    /** The far end now talks to this party. */
    void connectedLine(CallerId party);

    /** Max-Forwards of the INVITE; below 0 if it is as configured. */
    default int hops() {
        return -1;
    }

    MediaLeg media();

    SessionHeaders headers();

    /** {@code call-id}, {@code remote_addr} and the other items of {@code CHANNEL(pjsip,…)}. */
    Optional<String> read(String item);
}
