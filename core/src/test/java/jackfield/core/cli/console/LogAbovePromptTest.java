// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LogAbovePromptTest {

    private final List<String> shown = new ArrayList<>();
    private final Logger logger =
            (Logger) LoggerFactory.getLogger(LogAbovePromptTest.class.getName());
    private final ConsoleAppender<ILoggingEvent> appender = appender();

    private ConsoleAppender<ILoggingEvent> appender() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("<%msg>%n");
        encoder.start();
        ConsoleAppender<ILoggingEvent> made = new ConsoleAppender<>();
        made.setContext(context);
        made.setEncoder(encoder);
        made.start();
        logger.addAppender(made);
        logger.setAdditive(false);
        return made;
    }

    @AfterEach
    void detach() {
        logger.detachAppender(appender);
        logger.setAdditive(true);
    }

    @Test
    void handsLogLinesToTheConsoleWhileThereIsOne() {
        LogAbovePrompt above = LogAbovePrompt.through(shown::add);
        logger.info("phone ü is here");
        logger.info("two\nlines");
        above.close();
        logger.info("printed by the appender itself");
        assertThat(shown).containsExactly("<phone ü is here>", "<two", "lines>");
        assertThat(appender.isStarted()).isTrue();
    }
}
