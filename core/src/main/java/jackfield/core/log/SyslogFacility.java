// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A facility of the system's log, RFC 5424 §6.2.1.
 *
 * @param code as the RFC numbers it
 */
record SyslogFacility(int code) {

    private static final List<String> NAMES =
            List.of(
                    "kern",
                    "user",
                    "mail",
                    "daemon",
                    "auth",
                    "syslog",
                    "lpr",
                    "news",
                    "uucp",
                    "cron",
                    "authpriv",
                    "ftp");
    private static final int FIRST_LOCAL = 16;

    /** {@code daemon}, {@code local0}. */
    static Optional<SyslogFacility> named(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        int known = NAMES.indexOf(word);
        if (word.matches("local[0-7]")) {
            return Optional.of(new SyslogFacility(FIRST_LOCAL + word.charAt(5) - '0'));
        }
        return known < 0 ? Optional.empty() : Optional.of(new SyslogFacility(known));
    }

    /** Facility and severity in one. */
    int priority(ILoggingEvent event) {
        return code << 3
                | switch (LogKind.of(event)) {
                    case ERROR -> 3;
                    case WARNING, SECURITY -> 4;
                    case NOTICE -> 5;
                    case VERBOSE, DTMF, FAX -> 6;
                    case DEBUG -> 7;
                };
    }
}
