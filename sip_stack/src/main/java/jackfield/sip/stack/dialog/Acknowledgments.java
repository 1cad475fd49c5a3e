// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.dialog;

import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import jackfield.sip.Target;
import org.jspecify.annotations.Nullable;

/** The last ACK that a dialog has sent for a 2xx, to be sent again when that comes again (RFC 3261 §13.2.2.4). */
final class Acknowledgments {

    private @Nullable SIPRequest ack;
    private @Nullable Target target;

    void sent(SIPRequest message, Target to) {
        ack = message;
        target = to;
    }

    /** An ACK that answers this response, from the same fork. */
    @Nullable SIPRequest of(SIPResponse ok) {
        SIPRequest last = ack;
        return last != null
                        && last.getCSeq().getSeqNumber() == ok.getCSeq().getSeqNumber()
                        && String.valueOf(last.getToTag()).equals(ok.getToTag())
                ? last
                : null;
    }

    @Nullable Target target() {
        return target;
    }
}
