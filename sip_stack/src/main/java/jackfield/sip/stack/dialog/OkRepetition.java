// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.dialog;

import jackfield.sip.stack.loop.NettyLoop;
import jackfield.sip.stack.transaction.TimerSettings;
import jackfield.thread.Timers.Timer;
import java.time.Duration;

/** Repeats a 2xx to INVITE until its ACK comes (RFC 3261 §13.3.1.4). Confined to the owner's loop. */
final class OkRepetition {

    private final NettyLoop loop;
    private final TimerSettings timers;
    private final long sequence;
    private final Runnable repeat;
    private final Runnable giveUp;
    private final Timer end;
    private Timer next;
    private boolean over;

    /**
     * @param sequence CSeq of the INVITE
     */
    OkRepetition(
            NettyLoop loop, TimerSettings timers, long sequence, Runnable repeat, Runnable giveUp) {
        this.loop = loop;
        this.timers = timers;
        this.sequence = sequence;
        this.repeat = repeat;
        this.giveUp = giveUp;
        this.next = loop.after(timers.t1(), () -> again(timers.t1()));
        this.end = loop.after(timers.patience(), this::expired);
    }

    private void again(Duration waited) {
        if (over) {
            return;
        }
        repeat.run();
        Duration doubled = waited.multipliedBy(2);
        Duration wait = doubled.compareTo(timers.t2()) > 0 ? timers.t2() : doubled;
        next = loop.after(wait, () -> again(wait));
    }

    private void expired() {
        if (!over) {
            stop();
            giveUp.run();
        }
    }

    /** The ACK has this CSeq, and it is the first. */
    boolean ends(long ackSequence) {
        return !over && ackSequence == sequence;
    }

    void stop() {
        over = true;
        next.cancel();
        end.cancel();
    }
}
