// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SyslogFacilityTest {

    private static LoggingEvent event(Level level) {
        LoggingEvent event = new LoggingEvent();
        event.setLevel(level);
        event.setLoggerName(new LoggerContext().getLogger("jackfield.x").getName());
        return event;
    }

    @ParameterizedTest
    @CsvSource({"user, 1", "daemon, 3", "LOCAL0, 16", "local7, 23", "authpriv, 10"})
    void knowsTheNames(String name, int code) {
        assertThat(SyslogFacility.named(name)).contains(new SyslogFacility(code));
    }

    @ParameterizedTest
    @CsvSource({"local8", "local", "nothing"})
    void refusesOtherNames(String name) {
        assertThat(SyslogFacility.named(name)).isEmpty();
    }

    @Test
    void tellsHowBadALineIs() {
        SyslogFacility local0 = new SyslogFacility(16);

        assertThat(local0.priority(event(Level.ERROR))).isEqualTo(16 * 8 + 3);
        assertThat(local0.priority(event(Level.WARN))).isEqualTo(16 * 8 + 4);
        assertThat(local0.priority(event(Level.INFO))).isEqualTo(16 * 8 + 5);
        assertThat(local0.priority(event(Level.DEBUG))).isEqualTo(16 * 8 + 7);
    }
}
