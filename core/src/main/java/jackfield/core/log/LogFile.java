// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.function.Predicate;

/** One file that lines of the log go to. Confined to its owner. */
final class LogFile implements AutoCloseable {

    private final Logger root;
    private final Path path;
    private final Predicate<ILoggingEvent> taken;
    private final DateTimeFormatter time;
    private FileAppender<ILoggingEvent> appender;

    LogFile(Logger root, Path path, Predicate<ILoggingEvent> taken, DateTimeFormatter time) {
        this.root = root;
        this.path = path;
        this.taken = taken;
        this.time = time;
        appender = open();
    }

    private FileAppender<ILoggingEvent> open() {
        LoggerContext context = root.getLoggerContext();
        LogLine line = LogLine.forFile(time);
        line.setContext(context);
        line.start();
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setLayout(line);
        encoder.start();
        FileAppender<ILoggingEvent> opened = new FileAppender<>();
        opened.setContext(context);
        opened.setName(path.toString());
        opened.setFile(path.toString());
        opened.setEncoder(encoder);
        opened.addFilter(EventFilter.of(taken));
        opened.start();
        root.addAppender(opened);
        return opened;
    }

    /** False if it cannot be written. */
    boolean isOpen() {
        return appender.isStarted();
    }

    /** Makes way for a new file. */
    void rotate(Rotation rotation, Instant now) throws IOException {
        close();
        try {
            rotation.rename(path, now);
        } finally {
            appender = open();
        }
    }

    @Override
    public void close() {
        root.detachAppender(appender);
        appender.stop();
    }
}
