// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.wire;

import gov.nist.javax.sip.header.Via;
import gov.nist.javax.sip.message.SIPMessage;
import gov.nist.javax.sip.message.SIPRequest;
import java.text.ParseException;
import java.util.Locale;
import javax.sip.header.MaxForwardsHeader;
import javax.sip.message.Request;

/** What must be true of a message besides its grammar before anybody works with it. */
final class RequestRules {

    private static final String VERSION = "SIP/2.0";
    private static final long LARGEST_CSEQ = 0x7fffffffL;

    private RequestRules() {}

    /** Method, URI and version with one blank between (RFC 3261 §7.1), and no headers in the URI (§19.1.1). */
    static void checkLine(String line) throws ParseException, VersionException {
        String[] parts = line.split(" ", -1);
        if (parts.length != 3 || parts[0].isEmpty()) {
            throw new ParseException("a request line has three parts", 0);
        }
        String version = parts[2].toUpperCase(Locale.ROOT);
        if (version.startsWith("SIP/") && !version.equals(VERSION)) {
            throw new VersionException();
        }
        String uri = parts[1];
        boolean sip = uri.regionMatches(true, 0, "sip", 0, 3);
        if (!version.equals(VERSION)
                || uri.isEmpty()
                || uri.indexOf('<') >= 0
                || uri.indexOf('"') >= 0
                || sip && uri.indexOf('?', uri.lastIndexOf('@') + 1) >= 0) {
            throw new ParseException("not a request line", 0);
        }
        if (sip && bareIpv6(uri)) {
            throw new ParseException("an IPv6 address without brackets", 0);
        }
    }

    /** Where the port begins in such a URI, nobody can tell (RFC 5118 §4.2). */
    private static boolean bareIpv6(String uri) {
        int from = Math.max(uri.lastIndexOf('@'), uri.indexOf(':')) + 1;
        int end = uri.indexOf(';', from);
        String host = uri.substring(from, end < 0 ? uri.length() : end);
        return !host.startsWith("[") && host.indexOf(':') != host.lastIndexOf(':');
    }

    static void check(SIPRequest request) throws ParseException {
        if (request.getRequestLine() == null || request.getRequestURI() == null) {
            throw new ParseException("no request line", 0);
        }
        checkCommon(request);
        if (!request.getCSeq().getMethod().equals(request.getMethod())) {
            throw new ParseException("CSeq is of another method", 0);
        }
        MaxForwardsHeader hops = request.getMaxForwards();
        if (hops != null && (hops.getMaxForwards() < 0 || hops.getMaxForwards() > 255)) {
            throw new ParseException("Max-Forwards beyond 255", 0);
        }
        if (request.getMethod().equals(Request.INVITE) && request.getFromTag() == null) {
            throw new ParseException("an INVITE without a From tag", 0);
        }
    }

    /** What matching needs. */
    static void checkCommon(SIPMessage message) throws ParseException {
        Via via = message.getTopmostVia();
        if (via == null || via.getHost() == null || via.getTransport() == null) {
            throw new ParseException("no Via", 0);
        }
        if (message.getFrom() == null || message.getTo() == null) {
            throw new ParseException("no From or To", 0);
        }
        if (message.getCallId() == null
                || message.getCallId().getCallId() == null
                || message.getCallId().getCallId().isEmpty()) {
            throw new ParseException("no Call-ID", 0);
        }
        if (message.getCSeq() == null || message.getCSeq().getMethod() == null) {
            throw new ParseException("no CSeq", 0);
        }
        long number = message.getCSeq().getSeqNumber();
        if (number < 0 || number > LARGEST_CSEQ) {
            throw new ParseException("CSeq beyond 2**31", 0);
        }
    }
}
