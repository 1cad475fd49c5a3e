// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sip.address.AddressFactory;
import javax.sip.header.Header;
import javax.sip.header.HeaderFactory;
import javax.sip.message.MessageFactory;
import javax.sip.message.Request;
import org.osgi.annotation.versioning.ProviderType;

/** The SIP stack: transports, transactions and dialogs. Thread-safe where not said otherwise. */
@ProviderType
public interface SipStack {

    HeaderFactory headers();

    AddressFactory addresses();

    MessageFactory messages();

    /** All loops, by index. */
    List<SipLoop> loops();

    /** The loop that owns a Call-ID, fixed for the life of the process. */
    SipLoop ownerOf(String callId);

    /** A new Call-ID that this loop owns. */
    String newCallId(SipLoop owner);

    /** A new random tag. */
    String newTag();

    /**
     * Listens on a transport. An id that is open already is opened anew: the new one takes over.
     *
     * @throws java.net.ProtocolException if its protocol is not spoken here
     * @throws IOException if it cannot be bound; the message is one sentence for the operator
     */
    OpenTransport open(Transport transport) throws IOException;

    /** Those that listen, in the order they were opened. */
    List<OpenTransport> transports();

    /**
     * Takes a connection that somebody else holds as a flow of a {@code ws} or {@code wss} transport. Its
     * peer is reached by it as long as it stands.
     *
     * @throws IllegalArgumentException if the transport is of another protocol, or is not open
     */
    FlowReceiver attach(OpenTransport transport, Flow flow);

    /**
     * Finds where a URI leads, and hands it to the action on the loop; empty if it leads nowhere, as when
     * the host is unknown or no transport fits. An address is found at once, a name by asking a name
     * server on another thread.
     *
     * @param transportId the transport to use; empty to choose one that fits
     */
    void locate(SipUri uri, String transportId, SipLoop loop, Consumer<Optional<Target>> action);

    /**
     * A request outside a dialog, complete but for Via, Contact and body: From with a new tag,
     * Max-Forwards and User-Agent as configured.
     *
     * @param from in From, with display name: {@code "Ann" <sip:201@192.0.2.1>}
     */
    Request request(String method, SipUri uri, String from, String to, String callId, long cseq);

    /**
     * The same request outside a dialog for another attempt, after a challenge: next CSeq, these credentials
     * in the place of those it had (RFC 3261 §22.2).
     */
    Request again(Request request, List<Header> credentials);

    /**
     * Sends a request in a transaction of its own; puts Via in front. Owner's loop only.
     *
     * @return for cancelling it
     */
    OutboundTransaction send(Request request, Target target, OutboundTransaction.Listener listener);

    /** Begins the dialog of an incoming INVITE. Owner's loop only. */
    Dialog dialog(InboundRequest invite, DialogUser user);

    /** Begins the dialog of an INVITE about to be sent; its remote end is learnt from the responses. Owner's loop only. */
    Dialog dialog(Request invite, Target target, DialogUser user);

    /** Dialogs there are now. */
    int dialogs();
}
