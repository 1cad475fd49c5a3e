// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.verbose;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

final class MessageApplicationsTest {
    private final FakeChannel channel = FakeChannel.up("PJSIP/201-00000001");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final List<ch.qos.logback.classic.Logger> loggers =
            Stream.of(VerboseApplication.class, LogApplication.class)
                    .map(type -> (ch.qos.logback.classic.Logger) LoggerFactory.getLogger(type))
                    .toList();

    @BeforeEach
    void listen() {
        log.start();
        loggers.forEach(logger -> logger.addAppender(log));
        loggers.forEach(logger -> logger.setLevel(ch.qos.logback.classic.Level.TRACE));
    }

    @AfterEach
    void listenNoMore() {
        loggers.forEach(logger -> logger.detachAppender(log));
    }

    private List<String> written(String... steps) {
        DialplanScript.of("100", steps)
                .offer(new VerboseApplication())
                .offer(new LogApplication())
                .run(channel, "100");
        return log.list.stream().map(e -> e.getLevel() + " " + e.getFormattedMessage()).toList();
    }

    @Test
    void writesWhatADialplanSaysWithItsLevel() {
        assertThat(written("Verbose(a, b)", "Verbose(2,c)", "Verbose(7,d)"))
                .containsExactly(
                        "INFO PJSIP/201-00000001: a, b",
                        "INFO PJSIP/201-00000001: c",
                        "DEBUG PJSIP/201-00000001: d");
    }

    @Test
    void writesToTheLogUnderTheNameOfALevel() {
        assertThat(written("Log(WARNING,a)", "Log(notice,b,c)", "Log(ERROR,d)", "Log(DTMF,e)"))
                .containsExactly(
                        "WARN 100@default:1: a",
                        "INFO 100@default:2: b,c",
                        "ERROR 100@default:3: d",
                        "DEBUG 100@default:4: e");
    }

    @Test
    void refusesALevelThatIsNone() {
        assertThat(written("Log(LOUD,a)", "Verbose(after)")).isEmpty();
    }
}
