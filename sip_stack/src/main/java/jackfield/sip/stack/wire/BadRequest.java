// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.wire;

import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Answers requests that cannot be parsed, out of the lines that an answer has to repeat (RFC 3261 §8.2.6). */
final class BadRequest {

    private static final String SILENCE = "";
    private static final Pattern VIA =
            Pattern.compile("SIP\\s*/\\s*2\\.0\\s*/\\s*\\w+\\s+\\S.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern CSEQ = Pattern.compile("\\d+\\s+(\\S+)");

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 ,.*_-]{1,70}");

    private final Supplier<String> server;

    BadRequest(Supplier<String> server) {
        this.server = server;
    }

    /** 503 to a request that is not even parsed; empty where no answer is allowed. */
    String unavailable(Head head, int retryAfter) {
        return answerable(head)
                ? answer(head, 503, "", "Retry-After: " + retryAfter + "\r\n")
                : SILENCE;
    }

    Incoming.Malformed of(Head head, int status, String reason) {
        return new Incoming.Malformed(
                reason, answerable(head) ? answer(head, status, reason, "") : SILENCE);
    }

    private static boolean answerable(Head head) {
        String method = head.firstLine().split(" ", 2)[0];
        return !head.isResponse()
                && !method.equalsIgnoreCase("ACK")
                && once(head, HeaderName.FROM)
                && once(head, HeaderName.TO)
                && once(head, HeaderName.CALL_ID)
                && once(head, HeaderName.CSEQ)
                && CSEQ.matcher(first(head, HeaderName.CSEQ)).matches()
                && !first(head, HeaderName.CSEQ).toUpperCase(Locale.ROOT).endsWith("ACK")
                && VIA.matcher(first(head, HeaderName.VIA)).matches();
    }

    private static boolean once(Head head, HeaderName name) {
        return head.values(name).size() == 1 && !first(head, name).isEmpty();
    }

    private static String first(Head head, HeaderName name) {
        return head.values(name).isEmpty() ? "" : head.values(name).getFirst();
    }

    private String answer(Head head, int status, String reason, String more) {
        StringBuilder text = new StringBuilder(512);
        text.append("SIP/2.0 ")
                .append(status)
                .append(' ')
                .append(phrase(status, reason))
                .append("\r\n");
        head.values(HeaderName.VIA).forEach(via -> line(text, "Via", via));
        line(text, "From", first(head, HeaderName.FROM));
        String to = first(head, HeaderName.TO);
        boolean tagged = to.toLowerCase(Locale.ROOT).contains("tag=");
        line(text, "To", tagged ? to : to + ";tag=malformed");
        line(text, "Call-ID", first(head, HeaderName.CALL_ID));
        line(text, "CSeq", first(head, HeaderName.CSEQ));
        line(text, "Server", server.get());
        text.append(more).append("Content-Length: 0\r\n\r\n");
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append(": ").append(value).append("\r\n");
    }

    /** What is wrong, as far as the words are ours: the parser's may repeat what was sent. */
    private static String phrase(int status, String reason) {
        return switch (status) {
            case 413 -> "Request Entity Too Large";
            case 503 -> "Service Unavailable";
            case 505 -> "Version Not Supported";
            case 513 -> "Message Too Large";
            default -> PLAIN.matcher(reason).matches() ? "Bad Request - " + reason : "Bad Request";
        };
    }
}
