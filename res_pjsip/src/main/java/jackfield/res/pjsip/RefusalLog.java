// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip;

import jackfield.sip.Endpoint;
import jackfield.sip.InboundRequest;
import jackfield.sip.Verdict;
import jackfield.thread.Timers;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.sip.header.AuthorizationHeader;
import javax.sip.header.WWWAuthenticateHeader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;

/**
 * Reports callers that were turned away, in lines that the Asterisk filter of fail2ban reads; so many in
 * a second and no more, since whoever floods us must not fill the disk. Thread-safe.
 */
final class RefusalLog {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalLog.class);

    /** Nothing but the line itself is written, so that fail2ban knows it. */
    private static final Marker PLAIN = MarkerFactory.getMarker("plain");

    private static final int MOST_A_SECOND = 20;

    private final Timers timers;
    private final Consumer<String> lines;

    /** Second of the epoch in the upper bits, lines in that second in the lower 24. */
    private final AtomicLong written = new AtomicLong();

    RefusalLog(Timers timers) {
        this(timers, line -> LOG.info(PLAIN, line));
    }

    RefusalLog(Timers timers, Consumer<String> lines) {
        this.timers = timers;
        this.lines = lines;
    }

    /**
     * @param named what identification found
     * @param caller what the endpoint's ACL left of it
     */
    void report(
            InboundRequest request,
            Optional<Endpoint> named,
            Optional<Endpoint> caller,
            Verdict authentic) {
        if (authentic == Verdict.proceed()) {
            return;
        }
        if (named.isEmpty()) {
            write(request, "No matching endpoint found");
        } else if (caller.isEmpty()) {
            write(request, "Not match Endpoint ACL");
        } else if (isWrong(request, authentic)) {
            write(request, "Failed to authenticate");
        }
    }

    /** Credentials were given, and the challenge that came back does not say that they were but old. */
    private static boolean isWrong(InboundRequest request, Verdict verdict) {
        return request.message().getHeader(AuthorizationHeader.NAME) != null
                && verdict instanceof Verdict.Respond answer
                && answer.status() == 401
                && answer.headers().stream()
                        .noneMatch(
                                header ->
                                        header instanceof WWWAuthenticateHeader challenge
                                                && challenge.isStale());
    }

    private void write(InboundRequest request, String reason) {
        if (isTooMuch()) {
            return;
        }
        InetSocketAddress source = request.source();
        String address = source.getAddress().getHostAddress();
        lines.accept(
                "Request '%s' from '<%s>' failed for '%s:%d' (callid: %s) - %s"
                        .formatted(
                                clean(request.method()),
                                clean(request.from().map(Object::toString).orElse("")),
                                address.indexOf(':') < 0 ? address : "[" + address + "]",
                                source.getPort(),
                                clean(request.callId()),
                                reason));
    }

    private boolean isTooMuch() {
        long second = timers.now().getEpochSecond() << 24;
        long count = written.updateAndGet(last -> last >>> 24 << 24 == second ? last + 1 : second);
        return (count & 0xffffff) >= MOST_A_SECOND;
    }

    /** A stranger's text must not look like the rest of the line, nor move the cursor. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .limit(200)
                .map(c -> c <= ' ' || c >= 0x7f || "'<>()".indexOf(c) >= 0 ? '?' : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
