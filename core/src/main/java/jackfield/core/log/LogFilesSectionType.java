// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log;

import jackfield.config.ConfigType;
import org.osgi.service.component.annotations.Component;

/** Announces {@code [logfiles]} of {@code logger.conf}. Thread-safe. */
@Component
public final class LogFilesSectionType implements ConfigType<LogFilesSection> {
    @Override
    public Class<LogFilesSection> type() {
        return LogFilesSection.class;
    }
}
