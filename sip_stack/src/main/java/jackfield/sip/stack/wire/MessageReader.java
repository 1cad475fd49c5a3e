// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.wire;

import gov.nist.javax.sip.message.SIPMessage;
import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import java.text.ParseException;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.sip.message.Request;

/**
 * Reads datagrams, and messages of streams. Whatever they hold, and whatever JAIN-SIP's parser makes of it, the outcome is a
 * value. Thread-safe.
 */
public final class MessageReader {

    private static final int STUN_COOKIE = 0x2112A442;
    private static final Pattern TAG = Pattern.compile(";\\s*tag\\s*=", Pattern.CASE_INSENSITIVE);
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

    /** True for a response; nothing more of the message is looked at. */
    public static boolean isResponse(byte[] data) {
        return data.length >= 4
                && (data[0] | 0x20) == 's'
                && (data[1] | 0x20) == 'i'
                && (data[2] | 0x20) == 'p'
                && data[3] == '/';
    }

    /** True for a request that begins something: no ACK, no CANCEL, none of a dialog. */
    public static boolean isNew(byte[] data) {
        Head head = Head.read(data, 0);
        String line = head.firstLine();
        return !line.startsWith(Request.ACK)
                && !line.startsWith(Request.CANCEL)
                && head.values(HeaderName.TO).stream().noneMatch(MessageReader::isTagged);
    }

    private static boolean isTagged(String to) {
        return TAG.matcher(to).find();
    }

    /** 503 to a request that is not parsed, as text; empty where no answer is allowed. */
    public String unavailable(byte[] data, int retryAfter) {
        Head head = Head.read(data, 0);
        return head.tooLarge() ? "" : refusal.unavailable(head, retryAfter);
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
            String written = head.values(HeaderName.CONTENT_LENGTH).getFirst();
            if (!isNumber(written)) {
                throw new ParseException("Content-Length " + written, 0);
            }
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

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
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
