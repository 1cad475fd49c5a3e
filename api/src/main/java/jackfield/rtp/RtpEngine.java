// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.rtp;

import jackfield.module.ModuleContract;
import java.io.IOException;
import java.net.InetAddress;
import org.osgi.annotation.versioning.ConsumerType;

/** Makes RTP legs. */
@ConsumerType
@ModuleContract(key = "rtp.engine.name")
public interface RtpEngine {

    /**
     * Opens ports for one audio stream. Called on a SIP loop; binding does not block.
     *
     * @param local address to bind to
     * @param loop as in {@link MediaPorts#open}
     */
    RtpLeg open(InetAddress local, int loop) throws IOException;
}
