// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How much of the log one console shows. Errors and warnings always, notices from verbose 1 on, verbose
 * messages up to the level, and debug messages where they are made at all. Thread-safe.
 */
public final class ConsoleLevels {

    /** The console that the running command was typed in, where it has levels of its own. */
    public static final ScopedValue<ConsoleLevels> CURRENT = ScopedValue.newInstance();

    /** What the loader says is news for everybody. */
    private static final String NEWS = "jackfield.core.module";

    private volatile int verbose;
    private volatile boolean quiet;
    private volatile boolean muted;
    private final Set<LogKind> hidden = ConcurrentHashMap.newKeySet();

    public ConsoleLevels(int verbose, boolean quiet, boolean muted) {
        this.verbose = verbose;
        this.quiet = quiet;
        this.muted = muted;
    }

    public int verbose() {
        return verbose;
    }

    public void verbose(int level) {
        verbose = level;
    }

    /** Shows nothing while muted. */
    public boolean muted() {
        return muted;
    }

    public void muted(boolean on) {
        muted = on;
    }

    /** Shows or hides lines of one kind. */
    public void shows(LogKind kind, boolean on) {
        if (on) {
            hidden.remove(kind);
        } else {
            hidden.add(kind);
        }
    }

    /** True if the line is for this console, as far as nothing else hides it. */
    public boolean shows(ILoggingEvent event) {
        LogKind kind = LogKind.of(event);
        if (muted || hidden.contains(kind)) {
            return false;
        }
        if (quiet) {
            return kind == LogKind.ERROR;
        }
        return switch (kind) {
            case ERROR, WARNING, DEBUG, DTMF, FAX -> true;
            case NOTICE -> verbose > 0 || event.getLoggerName().startsWith(NEWS);
            case VERBOSE -> LogKind.verbosity(event) <= verbose;
            case SECURITY -> false;
        };
    }
}
