// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transaction;

import gov.nist.core.StackLogger;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Keeps JAIN-SIP silent: what matters is logged by those who use it. Loaded by name. Thread-safe. */
public final class QuietStackLogger implements StackLogger {

    @Override
    public void logStackTrace() {}

    @Override
    public void logStackTrace(int level) {}

    @Override
    public int getLineCount() {
        return 0;
    }

    @Override
    public void logException(Throwable failure) {}

    @Override
    public void logDebug(String message) {}

    @Override
    public void logDebug(String message, Exception failure) {}

    @Override
    public void logTrace(String message) {}

    @Override
    public void logFatalError(String message) {}

    @Override
    public void logError(String message) {}

    @Override
    public void logError(String message, Exception failure) {}

    @Override
    public void logWarning(String message) {}

    @Override
    public void logInfo(String message) {}

    @Override
    public boolean isLoggingEnabled() {
        return false;
    }

    @Override
    public boolean isLoggingEnabled(int level) {
        return false;
    }

    @Override
    public void disableLogging() {}

    @Override
    public void enableLogging() {}

    @Override
    public void setBuildTimeStamp(@Nullable String stamp) {}

    @Override
    public void setStackProperties(Properties properties) {}

    @Override
    public String getLoggerName() {
        return "quiet";
    }
}
