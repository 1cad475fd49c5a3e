// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.thread.Timers.Timer;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * One of the threads that SIP runs on. Everything of one Call-ID happens on the loop that owns it. Tasks
 * run in the order they were posted; none may block.
 */
@ProviderType
public interface SipLoop extends Executor {

    /** From 0. */
    int index();

    /** True on the loop's own thread. */
    boolean inLoop();

    /** Runs the task on this loop after the delay. */
    Timer after(Duration delay, Runnable task);
}
