// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transaction;

import gov.nist.javax.sip.header.Via;
import gov.nist.javax.sip.message.SIPMessage;
import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import java.util.Locale;
import javax.sip.message.Request;

/** What transactions are looked up by. */
final class TransactionKeys {

    private static final String COOKIE = "z9hg4bk";

    private TransactionKeys() {}

    /**
     * RFC 3261 §17.2.3: branch and sent-by, and the method, where ACK and CANCEL stand for the INVITE
     * they are about. A branch of RFC 2543 says nothing; then it is what else makes a request unique.
     */
    static String server(SIPRequest request) {
        Via via = request.getTopmostVia();
        String branch = via.getBranch() == null ? "" : via.getBranch().toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(96);
        key.append(branch)
                .append('|')
                .append(via.getHost().toLowerCase(Locale.ROOT))
                .append(':')
                .append(via.getPort())
                .append('|')
                .append(method(request.getMethod()));
        if (!branch.startsWith(COOKIE)) {
            key.append('|').append(merge(request)).append('|').append(request.getRequestURI());
        }
        return key.toString();
    }

    private static String method(String method) {
        return method.equals(Request.ACK) || method.equals(Request.CANCEL)
                ? Request.INVITE
                : method;
    }

    /** RFC 3261 §17.1.3. */
    static String client(SIPMessage message) {
        return message.getTopmostVia().getBranch() + '|' + message.getCSeq().getMethod();
    }

    static String client(SIPResponse response) {
        return client((SIPMessage) response);
    }

    /** RFC 3261 §8.2.2.2: the same for copies of a request that took different ways. */
    static String merge(SIPRequest request) {
        return request.getCallId().getCallId()
                + '|'
                + request.getFromTag()
                + '|'
                + request.getCSeq().getSeqNumber();
    }
}
