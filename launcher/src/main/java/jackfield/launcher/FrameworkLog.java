// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher;

import org.apache.felix.framework.Logger;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.slf4j.LoggerFactory;

/** What the framework itself has to say, among everything else in the log. Thread-safe. */
final class FrameworkLog extends Logger {

    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger("jackfield.framework");

    @Override
    @SuppressWarnings("rawtypes") // the framework declares it so
    protected void doLog(
            @Nullable Bundle bundle,
            @Nullable ServiceReference reference,
            int level,
            String message,
            @Nullable Throwable cause) {
        String about = bundle == null ? "framework" : bundle.getSymbolicName();
        switch (level) {
            case LOG_ERROR -> LOG.error("{}: {}", about, message, cause);
            case LOG_WARNING -> LOG.warn("{}: {}", about, message, cause);
            default -> LOG.debug("{}: {}", about, message, cause);
        }
    }
}
