// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import javax.sip.message.Request;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Who a dialog is for. The kernel counts its module as in use until the dialog is closed. Called on the
 * owner's loop.
 */
@ConsumerType
public interface DialogUser {

    /**
     * A request inside the dialog, in CSeq order, neither ACK nor CANCEL. The user answers it through its
     * transaction.
     */
    void received(InboundRequest request);

    /** The ACK for a 2xx that {@link Dialog#accept} sent. */
    void acknowledged(Request ack);

    /** No ACK came; the user ends the dialog with BYE. */
    void unacknowledged();
}
