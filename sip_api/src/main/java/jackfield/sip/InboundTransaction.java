// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import java.util.List;
import java.util.Optional;
import javax.sip.header.Header;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.osgi.annotation.versioning.ProviderType;

/** A server transaction. Confined to the owner's loop. */
@ProviderType
public interface InboundTransaction {

    InboundRequest request();

    /**
     * A response to the request: Via, From, To, Call-ID, CSeq and Record-Route copied (RFC 3261 §8.2.6).
     *
     * @param toTag for To where it has none; the same for all responses of one dialog
     */
    Response response(int status, String toTag);

    /** Sends a response. A final one to INVITE below 300 is repeated by the dialog, not here. */
    void send(Response response);

    /** Sends a response without a body, with a tag drawn for the transaction. */
    default void send(int status, List<Header> headers) {
        Response response = response(status, "");
        headers.forEach(response::addHeader);
        send(response);
    }

    /**
     * Runs the action when a CANCEL for this INVITE has come, after it was answered with 200. The action
     * answers the INVITE with 487. Not run after a final response.
     */
    void onCancel(Runnable action);

    /** The CANCEL that has come for this INVITE, which may say why (RFC 3326). */
    Optional<Request> cancellation();
}
