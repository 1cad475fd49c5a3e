// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log;

import jackfield.config.ConfigType;
import org.osgi.service.component.annotations.Component;

/** Announces {@code [general]} of {@code logger.conf}. Thread-safe. */
@Component
public final class LoggerSettingsType implements ConfigType<LoggerSettings> {
    @Override
    public Class<LoggerSettings> type() {
        return LoggerSettings.class;
    }
}
