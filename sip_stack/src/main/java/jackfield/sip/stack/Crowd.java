// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import jackfield.sip.Overload;
import jackfield.sip.Verdict;
import jackfield.sip.spi.SourceShield.Admission;
import jackfield.sip.stack.loop.NettyLoop;
import java.net.InetAddress;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javax.sip.InvalidArgumentException;
import javax.sip.header.HeaderFactory;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says who is served when there is more to do than can be done: dialogs first, then those we know, then
 * strangers. Thread-safe.
 */
final class Crowd {

    private static final Logger log = LoggerFactory.getLogger(Crowd.class);
    private static final long QUIET_NANOS = Duration.ofSeconds(10).toNanos();

    private final Shield shield;
    private final Supplier<Overload> settings;
    private final HeaderFactory headers;

    /** Answers to strangers cost us more than reading them, and may go to who never asked. */
    private static final int MOST_REFUSALS = 1000;

    private final AtomicLong second = new AtomicLong();
    private final AtomicInteger refusals = new AtomicInteger();
    private final AtomicInteger strangers = new AtomicInteger();
    private final AtomicLong warned = new AtomicLong(System.nanoTime() - QUIET_NANOS);

    Crowd(Shield shield, Supplier<Overload> settings, HeaderFactory headers) {
        this.shield = shield;
        this.settings = settings;
        this.headers = headers;
    }

    /** Before a message is read; a loop that is behind has no time for strangers' requests. */
    Admission admit(InetAddress source, boolean request, NettyLoop loop) {
        Admission admission = shield.admit(source, request);
        return admission == Admission.PASS
                        && request
                        && strangers.get() == 0
                        && isBehind(loop, settings.get().strangerLag())
                        && !shield.knows(source)
                ? Admission.REFUSE
                : admission;
    }

    /** True if one more of those who wait outside is told so; so many a second are, the others hear nothing. */
    boolean isTold() {
        long now = System.nanoTime() / 1_000_000_000;
        if (second.getAndSet(now) != now) {
            refusals.set(0);
        }
        return refusals.incrementAndGet() <= MOST_REFUSALS;
    }

    /** It has answered a request of ours. */
    void proven(InetAddress source) {
        shield.proven(source);
    }

    /** For a new request outside dialogs, which no transaction is begun for. */
    Verdict roomFor(StackInboundRequest request, NettyLoop loop) {
        Overload limits = settings.get();
        boolean call = request.method().equals(Request.INVITE);
        if (call && isBehind(loop, limits.callLag())) {
            return unavailable();
        }
        boolean behind = isBehind(loop, limits.strangerLag());
        boolean full = call && strangers.get() >= limits.strangerInvites();
        return (behind || full) && !shield.knows(request.source().getAddress())
                ? unavailable()
                : Verdict.proceed();
    }

    /** Counts the INVITEs of strangers that are being worked on. */
    void handled(StackInboundRequest request) {
        if (request.method().equals(Request.INVITE)
                && request.begun().isPresent()
                && !shield.knows(request.source().getAddress())) {
            strangers.incrementAndGet();
            request.begun().get().onForgotten(strangers::decrementAndGet);
        }
    }

    /** Seconds; not the same for all, or all would come again at once. */
    int retryAfter() {
        int least = (int) Math.min(settings.get().retryAfter().toSeconds(), 86_400);
        return ThreadLocalRandom.current().nextInt(least, 2 * least + 1);
    }

    private Verdict unavailable() {
        try {
            return Verdict.respond(
                    Response.SERVICE_UNAVAILABLE, headers.createRetryAfterHeader(retryAfter()));
        } catch (InvalidArgumentException e) {
            throw new IllegalStateException("a Retry-After above 0", e);
        }
    }

    private boolean isBehind(NettyLoop loop, Duration limit) {
        if (limit.isZero()) {
            return false;
        }
        long lag = loop.lag().nanos();
        boolean behind = lag > limit.toNanos();
        if (behind && isNews()) {
            log.warn(
                    "{} is {} ms behind: new requests of strangers, or all new calls, get 503",
                    loop,
                    lag / 1_000_000);
        }
        return behind;
    }

    private boolean isNews() {
        long now = System.nanoTime();
        long last = warned.get();
        return now - last >= QUIET_NANOS && warned.compareAndSet(last, now);
    }
}
