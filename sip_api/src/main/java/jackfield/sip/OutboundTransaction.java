// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import org.osgi.annotation.versioning.ProviderType;

/** A client transaction. Confined to the owner's loop. */
@ProviderType
public interface OutboundTransaction {

    /**
     * Sends a CANCEL for an INVITE as soon as a provisional response allows it (RFC 3261 §9.1); none if
     * a final one comes first.
     */
    void cancel();

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
