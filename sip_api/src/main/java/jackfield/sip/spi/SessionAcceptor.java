// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.spi;

import jackfield.channel.CallerId;
import jackfield.module.ModuleContract;
import jackfield.sip.Endpoint;
import jackfield.sip.InboundRequest;
import org.osgi.annotation.versioning.ConsumerType;

/** Stage 8: takes incoming sessions. Without one, calls are answered with 503. */
@ConsumerType
@ModuleContract(key = "component.name")
public interface SessionAcceptor {

    /**
     * Takes a session whose INVITE was accepted for an extension that exists. Called on the owner's loop.
     *
     * @return who the session reports to
     */
    SessionUser accept(Session session, IncomingCall call);

    /**
     * A call that came in.
     *
     * @param extension that was dialed, in the endpoint's context
     * @param caller as configured, or from From
     * @param mediaLoop as in {@link jackfield.rtp.MediaPorts#open}
     */
    record IncomingCall(
            InboundRequest request,
            Endpoint endpoint,
            String extension,
            CallerId caller,
            int mediaLoop) {}
}
