// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.spi;

import jackfield.channel.CallerId;
import jackfield.module.ModuleContract;
import jackfield.sip.Endpoint;
import jackfield.sip.SipLoop;
import jackfield.sip.SipUri;
import org.osgi.annotation.versioning.ConsumerType;

/** Makes outgoing sessions. */
@ConsumerType
@ModuleContract(key = "component.name")
public interface SessionFactory {

    /** Makes a session; nothing is sent before {@link Session#invite}. Called on any thread. */
    Session create(OutgoingCall call, SessionUser user);

    /**
     * A call to be made.
     *
     * @param uri Request-URI
     * @param transport id of the transport to send by; empty to choose one that fits
     * @param caller who is calling
     * @param loop that will own the session: the one of the leg that caused it
     * @param mediaLoop as in {@link jackfield.rtp.MediaPorts#open}
     * @param hops Max-Forwards; below 0 as configured
     */
    record OutgoingCall(
            Endpoint endpoint,
            SipUri uri,
            String transport,
            CallerId caller,
            SipLoop loop,
            int mediaLoop,
            int hops) {

        /** A call that begins here. */
        public OutgoingCall(
                Endpoint endpoint,
                SipUri uri,
                String transport,
                CallerId caller,
                SipLoop loop,
                int mediaLoop) {
            this(endpoint, uri, transport, caller, loop, mediaLoop, -1);
        }
    }
}
