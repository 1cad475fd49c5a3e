// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.console;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.ConsoleAppender;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/**
 * While a console has the terminal, log lines for it go through the console, which keeps them apart
 * from the line being typed.
 */
final class LogAbovePrompt implements AutoCloseable {

    private final List<ConsoleAppender<ILoggingEvent>> turned = new ArrayList<>();

    private LogAbovePrompt() {}

    static LogAbovePrompt through(Consumer<String> console) {
        LogAbovePrompt log = new LogAbovePrompt();
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLoggerList()
                    .forEach(logger -> log.turn(logger.iteratorForAppenders(), console));
        }
        return log;
    }

    private void turn(Iterator<Appender<ILoggingEvent>> appenders, Consumer<String> console) {
        while (appenders.hasNext()) {
            if (appenders.next() instanceof ConsoleAppender<ILoggingEvent> appender) {
                appender.setOutputStream(new Lines(console));
                turned.add(appender);
            }
        }
    }

    /** Gives the terminal back to the log: an appender that is started anew opens its own stream. */
    @Override
    public void close() {
        turned.forEach(ConsoleAppender::start);
    }

    /** Hands complete lines on. Confined to the appender, which writes under its own lock. */
    static final class Lines extends OutputStream {
        private final Consumer<String> console;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        Lines(Consumer<String> console) {
            this.console = console;
        }

        @Override
        public void write(int b) {
            if (b == '\n') {
                console.accept(line.toString(StandardCharsets.UTF_8));
                line.reset();
            } else {
                line.write(b);
            }
        }
    }
}
