// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.outbound.registration;

import jackfield.res.pjsip.outbound.registration.Outcome.Accepted;
import jackfield.res.pjsip.outbound.registration.Outcome.Failed;
import jackfield.res.pjsip.outbound.registration.Outcome.Kind;
import jackfield.sip.SipLoop;
import jackfield.thread.Timers.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one section registered. Confined to the loop that owns its Call-ID, which is the same for all its
 * requests (RFC 3261 §10.2.4); what is public to the module posts there.
 */
final class Registering {

    private static final Logger log = LoggerFactory.getLogger(Registering.class);

    /** A server that does not answer must not hold up a change or the end. */
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final RegistrationKit kit;
    private final Plan plan;
    private final RegisterWriter writer;
    private final RetryRule rule;
    private final SipLoop loop;
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private volatile Standing standing = Standing.NEW;
    private @Nullable RegisterExchange running;
    private @Nullable Timer timer;
    private Duration asked;
    private long sequence;
    private int retries;

    /**
     * @param line token in our Contact; empty for none
     */
    Registering(RegistrationKit kit, Plan plan, SipLoop loop, String line) {
        this.kit = kit;
        this.plan = plan;
        this.loop = loop;
        Registration section = plan.registration();
        writer = new RegisterWriter(kit.stack(), section, kit.stack().newCallId(loop), line);
        rule = new RetryRule(section);
        asked = section.expiration();
    }

    Plan plan() {
        return plan;
    }

    Registration registration() {
        return plan.registration();
    }

    /** Empty if calls by this registration are not marked. */
    String line() {
        return writer.line();
    }

    Standing standing() {
        return standing;
    }

    /** Completes when nothing more will be sent. */
    CompletableFuture<Void> ended() {
        return ended;
    }

    /** Registers after a while, and keeps it up. */
    void start(Duration delay) {
        post(() -> schedule(delay));
    }

    /** Registers now, whatever became of earlier tries. */
    void register() {
        post(
                () -> {
                    retries = 0;
                    attempt();
                });
    }

    /** Takes the registration back; what is due next stays due. */
    void unregister() {
        post(() -> send(Duration.ZERO, this::unregistered));
    }

    /**
     * Ends it.
     *
     * @param farewell takes the registration back, if there is or may be one
     */
    void stop(boolean farewell) {
        post(
                () -> {
                    boolean known =
                            running != null || standing.state() == RegistrationState.REGISTERED;
                    cancelTimer();
                    if (farewell && known) {
                        send(Duration.ZERO, outcome -> ended.complete(null));
                        loop.after(FAREWELL, () -> ended.complete(null));
                    } else {
                        abandonRunning();
                        ended.complete(null);
                    }
                    standing = standing.in(RegistrationState.STOPPED, standing.lastAnswer());
                });
    }

    private void post(Runnable task) {
        loop.execute(
                () -> {
                    if (standing.state() != RegistrationState.STOPPED) {
                        task.run();
                    }
                });
    }

    private void schedule(Duration delay) {
        cancelTimer();
        timer = loop.after(delay, this::attempt);
        standing = standing.tryAt(kit.timers().now().plus(delay));
    }

    private void attempt() {
        if (running == null && standing.state() != RegistrationState.STOPPED) {
            cancelTimer();
            send(asked, this::answered);
        }
    }

    private void send(Duration time, Consumer<Outcome> then) {
        abandonRunning();
        RegisterExchange[] mine = new RegisterExchange[1];
        mine[0] =
                new RegisterExchange(
                        kit,
                        writer,
                        sequence,
                        time,
                        outcome -> {
                            sequence = mine[0].sequence();
                            running = null;
                            then.accept(outcome);
                        });
        running = mine[0];
        running.begin();
    }

    private void abandonRunning() {
        RegisterExchange before = running;
        if (before != null) {
            sequence = before.sequence();
            before.abandon();
            running = null;
        }
    }

    private void cancelTimer() {
        if (timer != null) {
            timer.cancel();
            timer = null;
        }
    }

    private void answered(Outcome outcome) {
        switch (outcome) {
            case Accepted accepted when accepted.granted().isZero() ->
                    failed(
                            new Failed(
                                    Kind.TEMPORARY,
                                    accepted.answer() + " without our Contact",
                                    Optional.empty()));
            case Accepted accepted -> accepted(accepted);
            case Failed failure -> failed(failure);
        }
    }

    private void accepted(Accepted accepted) {
        if (standing.state() != RegistrationState.REGISTERED) {
            log.info(
                    "{} is registered at {} for {} s",
                    registration().id(),
                    registration().serverUri(),
                    accepted.granted().toSeconds());
        }
        retries = 0;
        asked = accepted.asked();
        standing =
                standing.in(RegistrationState.REGISTERED, accepted.answer())
                        .until(Optional.of(kit.timers().now().plus(accepted.granted())));
        schedule(Refresh.after(accepted.granted()));
    }

    private void failed(Failed failure) {
        Optional<Duration> wait = rule.after(failure, retries++);
        standing =
                standing.in(
                        failure.kind().isRefusal()
                                ? RegistrationState.REJECTED
                                : RegistrationState.UNREACHED,
                        failure.answer());
        log.warn(
                "{} is not registered at {}: {}; {}",
                registration().id(),
                registration().serverUri(),
                failure.answer(),
                wait.map(time -> "next try in " + time.toSeconds() + " s").orElse("given up"));
        wait.ifPresent(this::schedule);
    }

    private void unregistered(Outcome outcome) {
        Optional<Instant> due = standing.nextTry();
        if (outcome instanceof Accepted) {
            standing =
                    standing.in(RegistrationState.UNREGISTERED, outcome.answer())
                            .until(Optional.empty());
            log.info("{} is unregistered at {}", registration().id(), registration().serverUri());
        } else {
            log.warn("{} is not unregistered: {}", registration().id(), outcome.answer());
            standing = standing.in(standing.state(), outcome.answer());
        }
        standing = due.map(standing::tryAt).orElse(standing);
    }
}
