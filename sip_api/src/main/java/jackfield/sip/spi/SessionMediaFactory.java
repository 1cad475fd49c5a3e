// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.spi;

import jackfield.module.ModuleContract;
import jackfield.sip.Endpoint;
import java.io.IOException;
import java.net.InetAddress;
import org.osgi.annotation.versioning.ConsumerType;

/** Opens the media of sessions. Without one, calls are answered with 503. */
@ConsumerType
@ModuleContract(key = "component.name")
public interface SessionMediaFactory {

    /**
     * Opens ports for a session. Called on the owner's loop.
     *
     * @param local our address towards the peer
     * @param loop as in {@link jackfield.rtp.MediaPorts#open}
     * @throws IOException if no ports are free (503)
     */
    SessionMedia open(Endpoint endpoint, InetAddress local, int loop) throws IOException;
}
