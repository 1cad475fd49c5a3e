// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import gov.nist.javax.sip.message.SIPResponse;
import jackfield.sip.stack.dialog.Dialogs;
import jackfield.sip.stack.transaction.Transactions;
import javax.sip.message.Request;

/** The way of a response on its owner's loop: to its transaction, or late to its dialog. */
final class ResponsePath {

    private final Transactions transactions;
    private final Dialogs dialogs;

    ResponsePath(Transactions transactions, Dialogs dialogs) {
        this.transactions = transactions;
        this.dialogs = dialogs;
    }

    void arrived(SIPResponse response) {
        boolean known = transactions.received(response);
        if (!known
                && response.getStatusCode() / 100 == 2
                && response.getCSeq().getMethod().equals(Request.INVITE)) {
            dialogs.absorbs(response);
        }
    }
}
