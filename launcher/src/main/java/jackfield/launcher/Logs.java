// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import jackfield.core.instance.Folder;
import jackfield.core.log.EventFilter;
import jackfield.core.log.LevelSet;
import jackfield.core.log.LogLine;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/**
 * The screen and the file {@code messages} as places where the log goes, until the kernel has read {@code
 * logger.conf}.
 */
final class Logs implements AutoCloseable {

    private final LoggerContext context;

    private Logs(LoggerContext context) {
        this.context = context;
    }

    static Logs open(LaunchOptions options, Instance instance) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        Logs logs = new Logs(context);
        ScreenLevel screen = ScreenLevel.of(options, instance);
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        // Those that name no levels of their own (Netty, JLine) would flood a debug log.
        context.getLogger("jackfield").setLevel(screen.lowest());
        root.addAppender(logs.screen(screen));
        root.addAppender(logs.messages(instance.folder(Folder.ASTLOGDIR).resolve("messages")));
        return logs;
    }

    private ConsoleAppender<ILoggingEvent> screen(ScreenLevel level) {
        ConsoleAppender<ILoggingEvent> screen = new ConsoleAppender<>();
        screen.addFilter(EventFilter.of(level.console()::shows));
        return started(screen, "screen", LogLine.forConsole());
    }

    private FileAppender<ILoggingEvent> messages(Path path) {
        FileAppender<ILoggingEvent> file = new FileAppender<>();
        file.addFilter(EventFilter.of(LevelSet.USUAL::has));
        file.setFile(path.toString());
        return started(file, "messages", LogLine.forFile());
    }

    private <A extends OutputStreamAppender<ILoggingEvent>> A started(
            A appender, String name, LogLine line) {
        line.setContext(context);
        line.start();
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setLayout(line);
        encoder.start();
        appender.setContext(context);
        appender.setName(name);
        appender.setEncoder(encoder);
        appender.start();
        return appender;
    }

    @Override
    public void close() {
        context.stop();
    }
}
