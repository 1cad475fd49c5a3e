// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import jackfield.sip.Endpoint;
import jackfield.sip.EndpointSignaling.Timers;
import jackfield.sip.SipLoop;
import jackfield.sip.Verdict;
import jackfield.thread.Timers.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sip.message.Message;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;

/**
 * The session timer (RFC 4028): agreed on with each INVITE and UPDATE, by both sides. Whoever is the
 * refresher has half the interval; the other ends the call when nothing came for nearly all of it (§10).
 * Confined to the owner's loop.
 */
final class SessionTimer {

    static final String TAG = "timer";

    /** §10: BYE is sent this long before the end, or a third of the interval before. */
    private static final long EARLIER = 32;

    private final SessionKernel kernel;
    private final SipLoop loop;
    private final Endpoint endpoint;
    private final Runnable refresh;
    private final Runnable expired;
    private long interval;
    private long least;
    private boolean weRefresh;
    private @Nullable Timer half;
    private @Nullable Timer end;

    /**
     * @param refresh run when it is our turn to refresh
     * @param expired run when the session was not refreshed in time
     */
    SessionTimer(
            SessionKernel kernel,
            SipLoop loop,
            Endpoint endpoint,
            Runnable refresh,
            Runnable expired) {
        this.kernel = kernel;
        this.loop = loop;
        this.endpoint = endpoint;
        this.refresh = refresh;
        this.expired = expired;
        this.least = endpoint.signaling().timersMinSe().toSeconds();
        this.interval = endpoint.signaling().timersSessExpires().toSeconds();
    }

    private static Timers mode(Endpoint endpoint) {
        return endpoint.signaling().timers();
    }

    /** What a request that asks for a session is refused with, if at all (§9). */
    static Optional<Verdict.Respond> refusal(
            SessionKernel kernel, Endpoint endpoint, Message request) {
        boolean supported = supported(request);
        if (mode(endpoint) == Timers.REQUIRED && !supported) {
            return Optional.of(new Verdict.Respond(421, kernel.headers(OptionTags.REQUIRE, TAG)));
        }
        long least = endpoint.signaling().timersMinSe().toSeconds();
        boolean tooSmall =
                mode(endpoint) != Timers.NO
                        && supported
                        && SessionInterval.of(request)
                                .filter(asked -> asked.seconds() < least)
                                .isPresent();
        return tooSmall
                ? Optional.of(
                        new Verdict.Respond(422, kernel.headers(SessionInterval.LEAST, "" + least)))
                : Optional.empty();
    }

    private static boolean supported(Message message) {
        return OptionTags.knows(message, TAG);
    }

    /** Agrees with a request of the far end, in our 2xx. */
    void answer(Message request, Response ok) {
        boolean supported = supported(request);
        if (mode(endpoint) == Timers.NO || !supported && mode(endpoint) != Timers.ALWAYS) {
            stop();
            return;
        }
        Optional<SessionInterval> asked = SessionInterval.of(request);
        long ours = endpoint.signaling().timersSessExpires().toSeconds();
        long agreed = asked.map(it -> Math.min(it.seconds(), ours)).orElse(ours);
        agreed = Math.max(agreed, Words.number(request, SessionInterval.LEAST).orElse(least));
        boolean us =
                !supported
                        || asked.filter(it -> it.refresher() == SessionInterval.Refresher.UAS)
                                .isPresent();
        SessionInterval.Refresher refresher =
                us ? SessionInterval.Refresher.UAS : SessionInterval.Refresher.UAC;
        ok.setHeader(
                kernel.header(
                        SessionInterval.HEADER, new SessionInterval(agreed, refresher).value()));
        if (!us) {
            ok.addHeader(kernel.header(OptionTags.REQUIRE, TAG));
        }
        start(agreed, us);
    }

    /**
     * Asks for what we want, in our INVITE or UPDATE.
     *
     * @param again the session is there already, and roles are to stay as they are (§7.4)
     */
    void ask(Request request, boolean again) {
        if (mode(endpoint) == Timers.NO || again && end == null) {
            return;
        }
        SessionInterval.Refresher refresher =
                !again
                        ? SessionInterval.Refresher.UNSAID
                        : weRefresh ? SessionInterval.Refresher.UAC : SessionInterval.Refresher.UAS;
        request.setHeader(
                kernel.header(
                        SessionInterval.HEADER, new SessionInterval(interval, refresher).value()));
        request.setHeader(kernel.header(SessionInterval.LEAST, Long.toString(least)));
    }

    /** The far end has agreed, in the 2xx to our request (§7.2). */
    void answered(Response ok) {
        if (mode(endpoint) == Timers.NO) {
            return;
        }
        Optional<SessionInterval> agreed = SessionInterval.of(ok);
        if (agreed.isPresent()) {
            SessionInterval it = agreed.get();
            start(Math.max(it.seconds(), 1), it.refresher() != SessionInterval.Refresher.UAS);
        } else if (mode(endpoint) == Timers.ALWAYS) {
            start(interval, true);
        } else {
            stop();
        }
    }

    /**
     * The far end wants longer intervals (422, §7.3).
     *
     * @return true if asking again may help
     */
    boolean lengthen(Response tooSmall) {
        long wanted = Words.number(tooSmall, SessionInterval.LEAST).orElse(0);
        if (wanted <= interval) {
            return false;
        }
        least = wanted;
        interval = wanted;
        return true;
    }

    private void start(long seconds, boolean us) {
        stop();
        interval = seconds;
        weRefresh = us;
        long early = Math.min(EARLIER, seconds / 3);
        end = loop.after(Duration.ofSeconds(seconds - early), expired);
        if (us) {
            half = loop.after(Duration.ofMillis(seconds * 500), refresh);
        }
    }

    void stop() {
        for (@Nullable Timer timer : new @Nullable Timer[] {half, end}) {
            if (timer != null) {
                timer.cancel();
            }
        }
        half = null;
        end = null;
    }

    /** Whether a timer of ours is asked for in a request that begins a session. */
    static List<String> required(Endpoint endpoint) {
        return mode(endpoint) == Timers.REQUIRED ? List.of(TAG) : List.of();
    }
}
