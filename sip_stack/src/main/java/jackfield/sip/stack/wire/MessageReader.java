// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.wire;

import gov.nist.javax.sip.message.SIPMessage;
import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import java.text.ParseException;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * Reads datagrams, and messages of streams. Whatever they hold, and whatever JAIN-SIP's parser makes of it, the outcome is a
 * value. Thread-safe.
 */
public final class MessageReader {

    private static final int STUN_COOKIE = 0x2112A442;
    private static final Incoming KEEP_ALIVE = new Incoming.KeepAlive();

    private final BadRequest refusal;

    /**
     * @param server text of the Server header in refusals
     */
    public MessageReader(Supplier<String> server) {
        this.refusal = new BadRequest(server);
    }

    public Incoming read(byte[] data) {
        int start = 0;
        while (start < data.length && data[start] <= ' ' && data[start] >= 0) {
            start++;
        }
        if (start == data.length || isStun(data)) {
            return KEEP_ALIVE;
        }
        Head head = Head.read(data, start);
        try {
            return head.isResponse() ? response(head, data) : request(head, data);
        } catch (ParseException e) {
            return refusal.of(head, 400, String.valueOf(e.getMessage()));
        } catch (VersionException e) {
            return refusal.of(head, 505, "another version of SIP");
        } catch (Throwable e) {
            // The parser is recursive and trusts its input; nothing that it throws is of our
            // making.
            return refusal.of(head, 400, e.toString());
        }
    }

    /** Refuses a message of which no more than these lines are there. */
    public Incoming.Malformed refuse(byte[] lines, int status, String reason) {
        return refusal.of(Head.read(lines, 0), status, reason);
    }

    private Incoming request(Head head, byte[] data) throws ParseException, VersionException {
        if (head.tooLarge()) {
            return refusal.of(head, 513, "a head beyond all measure");
        }
        RequestRules.checkLine(head.firstLine());
        SIPMessage message = parse(head, data);
        if (!(message instanceof SIPRequest request)) {
            throw new ParseException("not a request", 0);
        }
        RequestRules.check(request);
        return new Incoming.Request(request);
    }

    private Incoming response(Head head, byte[] data) throws ParseException {
        if (head.tooLarge()) {
            return new Incoming.Malformed("a head beyond all measure", "");
        }
        SIPMessage message = parse(head, data);
        if (!(message instanceof SIPResponse response)) {
            throw new ParseException("not a response", 0);
        }
        RequestRules.checkCommon(response);
        return new Incoming.Response(response);
    }

    private static SIPMessage parse(Head head, byte[] data) throws ParseException {
        HeaderName repeated = head.repeated();
        if (!head.complete()) {
            throw new ParseException("no empty line after the headers", 0);
        }
        if (repeated != null) {
            throw new ParseException(repeated + " stands there more than once", 0);
        }
        SIPMessage message = new LeanParser().parse(head.bytes());
        body(message, head, data);
        return message;
    }

    /** The body is as long as Content-Length says (RFC 3261 §18.3), or all there is. */
    private static void body(SIPMessage message, Head head, byte[] data) throws ParseException {
        int there = data.length - head.bodyStart();
        int said = there;
        if (!head.values(HeaderName.CONTENT_LENGTH).isEmpty()) {
            said = message.getContentLength().getContentLength();
            if (said < 0 || said > there) {
                throw new ParseException("Content-Length " + said + ", but " + there + " there", 0);
            }
        }
        if (said > 0) {
            int from = head.bodyStart();
            message.setMessageContent(Arrays.copyOfRange(data, from, from + said));
        }
    }

    private static boolean isStun(byte[] data) {
        return data.length >= 20
                && (data[0] & 0xc0) == 0
                && ((data[4] & 0xff) << 24
                                | (data[5] & 0xff) << 16
                                | (data[6] & 0xff) << 8
                                | data[7] & 0xff)
                        == STUN_COOKIE;
    }
}
