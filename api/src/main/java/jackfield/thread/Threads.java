// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.thread;

import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import org.osgi.annotation.versioning.ProviderType;

/** The one maker of threads. Thread-safe. */
@ProviderType
public interface Threads {

    /** Makes daemon platform threads named {@code prefix-0}, {@code prefix-1} …; for event loops. */
    ThreadFactory platform(String prefix);

    /** Starts a virtual thread for one call. */
    Thread startCall(String name, Runnable task);

    /** Runs each task on a virtual thread of its own; for work that may block. */
    Executor io();

    /** Runs tasks one at a time, in order; loads and reloads of configuration. */
    Executor config();
}
