// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.qualify;

import jackfield.sip.Aor;
import jackfield.sip.ContactStatus;
import jackfield.sip.ContactStatus.State;
import jackfield.sip.SipLoop;
import jackfield.thread.Timers.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks one contact again and again. Confined to the loop of its AOR. */
final class ContactRounds {

    private static final Logger LOG = LoggerFactory.getLogger(ContactRounds.class);

    /** How long a loop with too much to do is left alone. */
    private static final Duration BREATH = Duration.ofSeconds(1);

    private final Asking asking;
    private final SipLoop loop;
    private Aor aor;
    private Place place;
    private @Nullable Timer next;
    private @Nullable Instant due;
    private long asked;
    private @Nullable Question open;

    ContactRounds(Asking asking, SipLoop loop, Aor aor, Place place) {
        this.asking = asking;
        this.loop = loop;
        this.aor = aor;
        this.place = place;
    }

    Place place() {
        return place;
    }

    boolean isPeriodic() {
        return next != null;
    }

    /**
     * Begins with a delay drawn by chance, so that many contacts are not asked at once.
     *
     * @param longest delay
     * @param there whether the contact still is, asked before each question
     */
    void begin(Duration longest, BooleanSupplier there) {
        stop();
        if (status().equals(ContactStatus.NOT_QUALIFIED)) {
            status(ContactStatus.UNKNOWN);
        }
        long nanos = (long) (longest.toNanos() * asking.chance().getAsDouble());
        askAfter(Duration.ofNanos(nanos), there);
    }

    private void askAfter(Duration delay, BooleanSupplier there) {
        Instant due = asking.timers().now().plus(delay);
        next = loop.after(delay, () -> due(due, there));
        this.due = due;
    }

    private void due(Instant due, BooleanSupplier there) {
        if (!there.getAsBoolean()) {
            forget();
        } else if (!asking.lag(due).isZero()) {
            askAfter(BREATH, there); // calls first
        } else {
            askAfter(aor.qualifyFrequency(), there);
            ask();
        }
    }

    /** Takes new settings, or a renewed registration: whoever could not be reached is asked anew. */
    void follow(Aor changed, Place renewed) {
        boolean isRenewed = !place.equals(renewed);
        aor = changed;
        place = renewed;
        if (isRenewed && isPeriodic() && status().state() == State.UNAVAILABLE) {
            ask();
        }
    }

    Planned planned() {
        return new Planned(
                aor.id(),
                place.uri(),
                isPeriodic() ? aor.qualifyFrequency() : Duration.ZERO,
                Optional.ofNullable(due),
                asked);
    }

    /** Asks now, unless an answer is being waited for. */
    void ask() {
        if (open == null) {
            asked++;
            Question question = new Question(asking, loop, aor, place, this::told);
            open = question;
            question.ask();
        }
    }

    private void told(Optional<Duration> answer) {
        open = null;
        boolean was = status().isReachable();
        boolean periodic = isPeriodic();
        if (answer.isPresent()) {
            status(ContactStatus.available(answer.get()));
        } else {
            // Who is not asked again would be left out for ever.
            status(periodic ? ContactStatus.UNAVAILABLE : ContactStatus.NOT_QUALIFIED);
        }
        if (was != answer.isPresent() || !periodic) {
            LOG.info(
                    "{}: {} {}",
                    aor.id(),
                    place.uri(),
                    answer.isPresent()
                            ? "can be reached, in " + status().milliseconds() + " ms"
                            : "cannot be reached: no answer to OPTIONS that counts");
        }
    }

    /** Stops, and what was known is not any more. */
    void forget() {
        stop();
        status(ContactStatus.NOT_QUALIFIED);
    }

    /** Stops; what is known stays. */
    void stop() {
        if (next != null) {
            next.cancel();
            next = null;
            due = null;
        }
        if (open != null) {
            open.drop();
            open = null;
        }
    }

    private ContactStatus status() {
        return asking.statuses().of(aor.id(), place.uri());
    }

    private void status(ContactStatus status) {
        asking.statuses().put(aor.id(), place.uri(), status);
    }
}
