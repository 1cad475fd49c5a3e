// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import java.net.InetSocketAddress;
import java.util.Optional;
import javax.sip.message.Request;
import org.osgi.annotation.versioning.ProviderType;

/** A request from the network, on its way through the stages. Confined to one loop at a time. */
@ProviderType
public interface InboundRequest {

    /** The message; stages do not change it. */
    Request message();

    String method();

    /** Request-URI; empty if it is not a SIP URI (tel: and others). */
    Optional<SipUri> uri();

    /** URI of From; empty if it is not a SIP URI. */
    Optional<SipUri> from();

    /** URI of To; empty if it is not a SIP URI. */
    Optional<SipUri> to();

    String callId();

    /** Where the datagram or connection came from. */
    InetSocketAddress source();

    /** Our address as this peer sees it; never a wildcard. */
    InetSocketAddress local();

    /**
     * From now on answers go to the port of Via's sent-by at the source's address (RFC 3261 §18.2.2), unless
     * the peer asked for {@code rport}: for an endpoint with {@code force_rport=no}. Without this they
     * go to the source's port. Called before the transaction begins, if at all.
     */
    void answerToSentBy();

    /** What it came in by. */
    OpenTransport transport();

    /** The loop that owns the Call-ID. */
    SipLoop owner();

    /**
     * The server transaction, begun by the first call; from then on retransmissions are absorbed, and a
     * CANCEL is matched. A request without one is answered statelessly. Owner's loop only; never for ACK.
     */
    InboundTransaction transaction();

    /** Where stages write what they decide, and why. */
    Trail trail();
}
