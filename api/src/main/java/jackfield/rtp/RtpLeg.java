// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.rtp;

import java.net.InetSocketAddress;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** One audio stream over RTP. Thread-safe. */
@ConsumerType
public interface RtpLeg extends MediaLeg, AutoCloseable {

    /** Our RTP address, as bound. */
    InetSocketAddress local();

    /** Where the far end wants RTP; empty before there is agreement. */
    Optional<InetSocketAddress> remote();

    /** Takes what SDP agreed on; called again after each new agreement. */
    void negotiated(RtpStream stream);

    /** Counters since the leg was opened. */
    RtpStatistics statistics();

    /** Closes the ports. Closing twice is harmless. */
    @Override
    void close();
}
