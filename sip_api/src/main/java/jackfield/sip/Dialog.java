// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import java.util.List;
import java.util.Optional;
import javax.sip.header.Header;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A dialog begun by INVITE (RFC 3261 §12), kept by the kernel until it is closed. Confined to the owner's
 * loop, but for {@link #callId}, {@link #loop} and the tags.
 */
@ProviderType
public interface Dialog {

    String callId();

    String localTag();

    /** Empty until the far end has answered. */
    Optional<String> remoteTag();

    SipLoop loop();

    /** Where requests of this dialog are sent now. */
    Target target();

    /** The next request of this dialog: route set, tags and CSeq filled in, Contact added where it belongs. */
    Request request(String method);

    /**
     * The same request for another attempt, after a challenge: next CSeq, these credentials in the place of
     * those it had (RFC 3261 §22.2). Those of an INVITE go into the ACK for its 2xx as well (§13.2.2.4).
     */
    Request again(Request request, List<Header> credentials);

    /** A response with this dialog's tag and Contact. */
    Response response(InboundTransaction transaction, int status);

    /** Takes the tag, route set and remote target out of a response to our INVITE (RFC 3261 §12.1.2). */
    void learn(Response response);

    /**
     * Sends a 2xx to INVITE and repeats it until the ACK comes (RFC 3261 §13.3.1.4); then {@link
     * DialogUser#acknowledged}, or {@link DialogUser#unacknowledged} after 64*T1.
     */
    void accept(InboundTransaction transaction, Response ok);

    /**
     * Sends the ACK for a 2xx to our INVITE, and again whenever that 2xx comes again (RFC 3261
     * §13.2.2.4). A 2xx of another fork is acknowledged and ended with BYE by the stack.
     */
    void acknowledge(Response ok);

    /** Sends a request of this dialog in a transaction of its own. */
    OutboundTransaction send(Request request, OutboundTransaction.Listener listener);

    /**
     * From now on sends to where the far end's messages come from, whatever its Contact says: for a peer
     * behind a NAT ({@code rewrite_contact}).
     */
    void followSource();

    /**
     * From now on answers to requests in this dialog go to Via's sent-by, as {@link
     * InboundRequest#answerToSentBy} has it; those of the stack itself as well.
     */
    void answerToSentBy();

    /** The credentials that the INVITE was last sent with. */
    List<Header> credentials();

    /** Forgets the dialog: its later requests are answered with 481. */
    void close();
}
