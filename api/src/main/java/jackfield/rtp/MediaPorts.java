// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.rtp;

import java.io.IOException;
import java.net.InetAddress;
import org.osgi.annotation.versioning.ProviderType;

/** The sockets and loops that media run on. Ports come from the range in {@code rtp.conf}. Thread-safe. */
@ProviderType
public interface MediaPorts {

    /**
     * Opens an even port for RTP and the odd one above it for RTCP.
     *
     * @param local address to bind to
     * @param loop number that decides which loop serves the port: legs of one call use the same
     * @throws IOException if no pair of ports is free, or the address is not ours
     */
    MediaPort open(InetAddress local, int loop, PacketReader reader) throws IOException;
}
