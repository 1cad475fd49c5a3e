// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.thread;

import java.lang.Thread.UncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reports what ended a thread that should not have ended. Thread-safe. */
enum UncaughtLog implements UncaughtExceptionHandler {
    INSTANCE;

    private static final Logger LOG = LoggerFactory.getLogger(UncaughtLog.class);

    @Override
    public void uncaughtException(Thread thread, Throwable cause) {
        LOG.error("Thread {} ended by an error", thread.getName(), cause);
    }
}
