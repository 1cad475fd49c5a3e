// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.message;

import gov.nist.javax.sip.message.SIPRequest;
import jackfield.sip.OutboundTransaction;
import jackfield.sip.Target;
import jackfield.sip.stack.loop.NettyLoop;

/** Sends requests, with or without a transaction. Owner's loop only. */
public interface RequestSender {

    /** In a transaction of its own; puts Via in front. */
    OutboundTransaction send(
            SIPRequest request,
            Target target,
            NettyLoop owner,
            OutboundTransaction.Listener listener);

    /** As it is: an ACK for a 2xx, which has its Via. */
    void sendPlain(SIPRequest request, Target target, NettyLoop owner);
}
