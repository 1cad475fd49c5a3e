// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import jackfield.channel.Location;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The walk of one channel: the thread that does it, and where it is sent meanwhile. Thread-safe. */
final class Walker {

    private final Object lock = new Object();
    private boolean walking;
    private @Nullable Thread thread;
    private Optional<Location> next = Optional.empty();

    boolean isWalking() {
        synchronized (lock) {
            return walking;
        }
    }

    /** A walk is about to begin; false if there is one. */
    boolean begin() {
        synchronized (lock) {
            boolean free = !walking;
            walking = true;
            return free;
        }
    }

    /** The thread that walks; it may have been sent elsewhere before it was there. */
    void on(Thread walker) {
        synchronized (lock) {
            thread = walker;
            if (next.isPresent()) {
                walker.interrupt();
            }
        }
    }

    /** The thread is done with the dialplan and is not interrupted from now on. */
    void off() {
        synchronized (lock) {
            thread = null;
        }
    }

    void end() {
        synchronized (lock) {
            walking = false;
            thread = null;
            next = Optional.empty();
        }
    }

    /** False if nobody walks. */
    boolean interrupt() {
        synchronized (lock) {
            if (thread != null) {
                thread.interrupt();
            }
            return thread != null;
        }
    }

    /** Interrupts the walk, which then goes on there; false if nobody walks. */
    boolean send(Location place) {
        synchronized (lock) {
            if (!walking) {
                return false;
            }
            next = Optional.of(place);
            interrupt();
            return true;
        }
    }

    /** Where it is to go on, once. */
    Optional<Location> takeNext() {
        synchronized (lock) {
            Optional<Location> taken = next;
            next = Optional.empty();
            return taken;
        }
    }
}
