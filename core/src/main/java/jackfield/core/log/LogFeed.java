// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import ch.qos.logback.core.filter.Filter;
import jackfield.core.instance.Setting;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.LoggerFactory;

/** Brings the log to the consoles that listen, and decides what the screen shows. Thread-safe. */
@Component(service = LogFeed.class)
public final class LogFeed {

    /** The appender that the launcher opens before anything else. */
    static final String SCREEN = "screen";

    private static final String OURS = "jackfield";

    private record Listening(ConsoleLevels levels, LogListener listener) {}

    private final List<Listening> listening = new CopyOnWriteArrayList<>();
    private final ConsoleLevels screen;
    private final Feed feed = new Feed();
    private final Optional<Logger> root;
    private volatile LevelSet allowed = LevelSet.ALL;
    private volatile boolean screenTaken;

    @Activate
    public LogFeed(BundleContext context) {
        this(
                new ConsoleLevels(
                        number(context, Setting.VERBOSE),
                        Boolean.parseBoolean(context.getProperty(Setting.QUIET)),
                        Boolean.parseBoolean(context.getProperty(Setting.MUTED))),
                context());
    }

    LogFeed(ConsoleLevels screen, Optional<LoggerContext> context) {
        this.screen = screen;
        root = context.map(all -> all.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME));
        root.ifPresent(this::attach);
    }

    static Optional<LoggerContext> context() {
        return LoggerFactory.getILoggerFactory() instanceof LoggerContext context
                ? Optional.of(context)
                : Optional.empty();
    }

    private static int number(BundleContext context, String property) {
        String text = context.getProperty(property);
        return text != null && text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }

    private void attach(Logger logger) {
        filterScreen(
                logger,
                EventFilter.of(event -> !screenTaken && screen.shows(event) && allowed.has(event)));
        feed.setContext(logger.getLoggerContext());
        feed.setName("consoles");
        feed.start();
        logger.addAppender(feed);
    }

    private static void filterScreen(Logger logger, Filter<ILoggingEvent> filter) {
        Appender<ILoggingEvent> appender = logger.getAppender(SCREEN);
        if (appender != null) {
            appender.clearAllFilters();
            appender.addFilter(filter);
        }
    }

    /** The log goes on, and must not ask what is gone. */
    @Deactivate
    void deactivate() {
        root.ifPresent(
                logger -> {
                    logger.detachAppender(feed);
                    ThresholdFilter warnings = new ThresholdFilter();
                    warnings.setLevel(Level.WARN.levelStr);
                    warnings.start();
                    filterScreen(logger, warnings);
                });
        feed.stop();
    }

    /** Levels of the program's own terminal, and of commands that come from no console. */
    public ConsoleLevels screen() {
        return screen;
    }

    /** Levels that the command which is running changes. */
    public ConsoleLevels ofCommand() {
        return ConsoleLevels.CURRENT.orElse(screen);
    }

    /** What {@code logger.conf} allows consoles to show. */
    void allow(LevelSet levels) {
        allowed = levels;
    }

    /** 0 makes no debug messages, 1 debug messages, 2 traces as well. */
    public void debug(int level) {
        Level lowest = level == 0 ? Level.INFO : level == 1 ? Level.DEBUG : Level.TRACE;
        root.ifPresent(logger -> logger.getLoggerContext().getLogger(OURS).setLevel(lowest));
    }

    /** The level that {@link #debug(int)} set. */
    public int debug() {
        return root.map(logger -> logger.getLoggerContext().getLogger(OURS).getEffectiveLevel())
                .map(level -> level == Level.TRACE ? 2 : level == Level.DEBUG ? 1 : 0)
                .orElse(0);
    }

    /**
     * Hands log lines on from now on.
     *
     * @return ends it
     */
    public Runnable listen(ConsoleLevels levels, LogListener listener) {
        Listening one = new Listening(levels, listener);
        listening.add(one);
        return () -> listening.remove(one);
    }

    /**
     * Hands on what the screen would show, which then shows nothing itself.
     *
     * @return gives the screen back
     */
    public Runnable takeScreen(LogListener listener) {
        Runnable end = listen(screen, listener);
        screenTaken = true;
        return () -> {
            screenTaken = false;
            end.run();
        };
    }

    /** Makes one text for all consoles, and only if one wants it. */
    private final class Feed extends UnsynchronizedAppenderBase<ILoggingEvent> {
        private final LogLine layout = LogLine.forConsole();

        @Override
        protected void append(ILoggingEvent event) {
            String text = null;
            for (Listening one : listening) {
                if (one.levels().shows(event) && allowed.has(event)) {
                    text = text == null ? layout.text(event) : text;
                    one.listener().line(LogKind.of(event), text);
                }
            }
        }
    }
}
