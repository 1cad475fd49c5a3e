// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import java.util.List;
import javax.sip.header.Header;
import org.osgi.annotation.versioning.ProviderType;

/** A client transaction. Confined to the owner's loop. */
@ProviderType
public interface OutboundTransaction {

    /** {@link #cancel(List)} without more headers. */
    default void cancel() {
        cancel(List.of());
    }

    /**
     * Ends a request other than INVITE: it is not sent again, and its listener told nothing more. For who has
     * waited long enough.
     */
    void abandon();

    /**
     * Sends a CANCEL for an INVITE as soon as a provisional response allows it (RFC 3261 §9.1); none if
     * a final one comes first.
     *
     * @param headers of the CANCEL besides the usual ones, such as Reason
     */
    void cancel(List<Header> headers);

    /** What becomes of a request that was sent. Called on the owner's loop. */
    interface Listener {

        /** Each provisional response, then one final one; further 2xx of a forked INVITE as well. */
        void response(javax.sip.message.Response response);

        /** No final response will come: time-out (RFC 3261 §17.1.1.2 timer B, §17.1.2.2 timer F) or transport error. */
        void failed(Failure failure);
    }

    /** Why there was no response. */
    enum Failure {
        TIMEOUT,
        TRANSPORT_ERROR
    }
}
