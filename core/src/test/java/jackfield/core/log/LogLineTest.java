// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.MarkerFactory;

class LogLineTest {

    private static String line(LogLine layout, Map<String, String> context) {
        LoggingEvent event = new LoggingEvent();
        event.setLoggerContext(new LoggerContext());
        event.setInstant(Instant.EPOCH);
        event.setLevel(Level.INFO);
        event.setLoggerName("jackfield.res.pjsip.RefusalLog");
        event.setThreadName("sip-loop-0");
        event.setMessage("refused");
        event.setMDCPropertyMap(context);
        return layout.doLayout(event).replaceFirst("^\\[[^]]*] ", "");
    }

    @Test
    void namesCallAndEndpointInTheFile() {
        assertThat(line(LogLine.forFile(), Map.of("call", "9f2@phone", "endpoint", "201")))
                .isEqualTo(
                        "NOTICE[sip-loop-0] RefusalLog: {endpoint=201 call=9f2@phone} refused\n");
        assertThat(line(LogLine.forFile(), Map.of("call", "9f2@phone", "endpoint", "")))
                .isEqualTo("NOTICE[sip-loop-0] RefusalLog: {call=9f2@phone} refused\n");
    }

    @Test
    void saysNothingOfACallWhereThereIsNone() {
        assertThat(line(LogLine.forFile(), Map.of()))
                .isEqualTo("NOTICE[sip-loop-0] RefusalLog: refused\n");
        assertThat(line(LogLine.forFile(), Map.of("call", "", "endpoint", "")))
                .isEqualTo("NOTICE[sip-loop-0] RefusalLog: refused\n");
        assertThat(line(LogLine.forConsole(), Map.of("call", "9f2@phone")))
                .isEqualTo("NOTICE RefusalLog: refused\n");
    }

    @Test
    void writesForFail2banWhatItsFilterReads() {
        for (String marker : List.of("plain", "SECURITY")) {
            LoggingEvent event = new LoggingEvent();
            event.setLoggerContext(new LoggerContext());
            event.setInstant(Instant.EPOCH);
            event.setLevel(Level.INFO);
            event.setLoggerName("jackfield.res.pjsip.RefusalLog");
            event.setThreadName("sip-loop-0");
            event.setMessage("refused");
            event.setMDCPropertyMap(Map.of("call", "9f2@phone"));
            event.addMarker(MarkerFactory.getMarker(marker));
            assertThat(LogLine.forFile().doLayout(event))
                    .matches("\\[[^]]+] (NOTICE|SECURITY)\\[\\d+] RefusalLog: refused\n");
        }
    }

    @Test
    void keepsACallIdFromMakingLines() {
        assertThat(line(LogLine.forFile(), Map.of("call", "a\nb"))).hasLineCount(1);
    }
}
