// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.thread;

import java.time.Duration;
import java.util.concurrent.Executor;
import org.osgi.annotation.versioning.ProviderType;

/** Time-outs. Thread-safe. */
@ProviderType
public interface Timers {

    /** Posts the task to the executor after the delay. */
    Timer after(Duration delay, Executor where, Runnable task);

    /** Posts the task again and again, first after one period. */
    Timer every(Duration period, Executor where, Runnable task);

    /** The time now. */
    java.time.Instant now();

    /** A running time-out. */
    interface Timer {
        /** Has no effect on a task already posted. */
        void cancel();
    }
}
