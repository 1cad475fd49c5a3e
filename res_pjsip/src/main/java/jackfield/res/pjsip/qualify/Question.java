// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.qualify;

import jackfield.sip.Aor;
import jackfield.sip.OutboundTransaction;
import jackfield.sip.SipLoop;
import jackfield.sip.Target;
import jackfield.thread.Timers.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;

/** One OPTIONS and what comes of it, which is told once. Confined to the owner's loop. */
final class Question implements OutboundTransaction.Listener {

    private final Asking asking;
    private final SipLoop loop;
    private final Aor aor;
    private final Place place;
    private final Consumer<Optional<Duration>> told;
    private @Nullable Instant sent;
    private @Nullable Timer limit;
    private boolean over;
    private @Nullable OutboundTransaction transaction;

    /**
     * @param told how long the answer took; empty if none came that counts
     */
    Question(Asking asking, SipLoop loop, Aor aor, Place place, Consumer<Optional<Duration>> told) {
        this.asking = asking;
        this.loop = loop;
        this.aor = aor;
        this.place = place;
        this.told = told;
    }

    void ask() {
        // A name server counts as part of the way there.
        if (!aor.qualifyTimeout().isZero()) {
            Instant due = asking.timers().now().plus(aor.qualifyTimeout());
            limit = loop.after(aor.qualifyTimeout(), () -> noAnswerBy(due));
        }
        asking.stack().locate(place.uri(), asking.requests().transport(place), loop, this::located);
    }

    /** Where we are late ourselves, the answer may be here unread: it gets the time that we took. */
    private void noAnswerBy(Instant due) {
        Duration lag = asking.lag(due);
        if (lag.isZero()) {
            end(Optional.empty());
        } else {
            limit = loop.after(lag, () -> end(Optional.empty()));
        }
    }

    private void located(Optional<Target> target) {
        if (over) {
            return;
        }
        if (target.isEmpty()) {
            end(Optional.empty());
            return;
        }
        sent = asking.timers().now();
        transaction =
                asking.stack()
                        .send(
                                asking.requests().write(place, target.get(), loop),
                                target.get(),
                                this);
    }

    @Override
    public void response(Response response) {
        int status = response.getStatusCode();
        if (status < 200 || over || sent == null) {
            return;
        }
        Duration taken = Duration.between(sent, asking.timers().now());
        boolean counts = status < 300 || !aor.qualify2xxOnly();
        // The clock of the wall may have been set back.
        end(counts ? Optional.of(taken.isNegative() ? Duration.ZERO : taken) : Optional.empty());
    }

    @Override
    public void failed(OutboundTransaction.Failure failure) {
        end(Optional.empty());
    }

    /** Nobody is told any more. */
    void drop() {
        over = true;
        if (limit != null) {
            limit.cancel();
        }
        if (transaction != null) {
            transaction.abandon(); // who waits no more does not ask on
        }
    }

    private void end(Optional<Duration> answer) {
        if (!over) {
            drop();
            told.accept(answer);
        }
    }
}
