// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.thread;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something that tells nobody when it happens. For threads that may block. */
public final class Poll {

    private static final long STEP = TimeUnit.MILLISECONDS.toNanos(10);

    private Poll() {}

    /**
     * Asks again and again.
     *
     * @return false if it has not happened within the limit, or the thread was interrupted
     */
    public static boolean until(Duration limit, BooleanSupplier happened) {
        long end = System.nanoTime() + limit.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(STEP);
        }
        return true;
    }
}
