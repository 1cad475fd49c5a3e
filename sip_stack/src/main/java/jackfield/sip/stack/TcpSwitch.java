// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import gov.nist.javax.sip.message.SIPRequest;
import jackfield.sip.Target;
import jackfield.sip.Transport.Protocol;
import jackfield.sip.stack.transport.SipTransport;
import jackfield.sip.stack.transport.Transports;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds a TCP transport for requests that are too large for a datagram (RFC 3261 §18.1.1). Thread-safe. */
final class TcpSwitch {

    static final TcpSwitch NEVER = new TcpSwitch(null);

    private static final int LARGEST_DATAGRAM = 1_300;

    private final @Nullable Transports transports;

    TcpSwitch(@Nullable Transports transports) {
        this.transports = transports;
    }

    /** The way by TCP, if the request should take one and there is one. */
    Optional<Target> of(SIPRequest request, Target target) {
        if (transports == null
                || target.transport().configuration().protocol() != Protocol.UDP
                || request.encodeAsBytes(Protocol.UDP.name()).length <= LARGEST_DATAGRAM) {
            return Optional.empty();
        }
        return transports.all().stream()
                .filter(open -> open.configuration().protocol() == Protocol.TCP)
                .filter(open -> open.reaches(target.address().getAddress()))
                .map(SipTransport::current)
                .findFirst()
                .map(open -> new Target(open, target.address()));
    }
}
