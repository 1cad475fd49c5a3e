// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import jackfield.sip.SipLoop;
import jackfield.sip.spi.HeaderLine;
import jackfield.sip.spi.SessionHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The headers that are added to the INVITE of a session that goes out, and those of its answer. Thread-safe. */
final class AddedHeaders implements SessionHeaders {

    private static final Logger log = LoggerFactory.getLogger(AddedHeaders.class);

    /** What dialog, transaction and body need to be as they are. */
    private static final Set<String> OWN =
            Set.of(
                    "call-id",
                    "contact",
                    "content-length",
                    "content-type",
                    "cseq",
                    "from",
                    "max-forwards",
                    "record-route",
                    "route",
                    "to",
                    "via");

    private final SessionKernel kernel;
    private final SipLoop loop;
    private final AtomicReference<Lines> lines = new AtomicReference<>(new Lines(List.of(), false));
    private volatile @Nullable Response answer;

    /**
     * @param sent they can be changed no more
     */
    private record Lines(List<HeaderLine> all, boolean sent) {}

    AddedHeaders(SessionKernel kernel, SipLoop loop) {
        this.kernel = kernel;
        this.loop = loop;
    }

    @Override
    public List<HeaderLine> invite() {
        return Objects.requireNonNull(lines.get()).all();
    }

    @Override
    public List<HeaderLine> response() {
        Response last = answer;
        return last == null ? List.of() : HeaderLines.of(last, loop);
    }

    @Override
    public void change(UnaryOperator<List<HeaderLine>> change) {
        lines.updateAndGet(
                now -> {
                    if (now.sent()) {
                        throw new IllegalStateException("the INVITE of this leg has gone out");
                    }
                    return new Lines(checked(change.apply(now.all())), false);
                });
    }

    private static List<HeaderLine> checked(List<HeaderLine> changed) {
        for (HeaderLine line : changed) {
            if (OWN.contains(line.name().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException(
                        "header " + line.name() + " is written by the session itself");
            }
        }
        return List.copyOf(changed);
    }

    /** Puts them on the INVITE. On the owner's loop. */
    void addTo(Request invite) {
        Lines last = lines.updateAndGet(now -> new Lines(now.all(), true));
        for (HeaderLine line : last.all()) {
            try {
                invite.addHeader(kernel.header(line.name(), line.value()));
            } catch (IllegalArgumentException e) {
                log.warn(
                        "a header is left out of an INVITE, as it is malformed: {}",
                        e.getMessage());
            }
        }
    }

    /** Takes a response to our INVITE. On the owner's loop. */
    void answered(Response response) {
        if (response.getStatusCode() > Response.TRYING) {
            answer = response;
        }
    }
}
