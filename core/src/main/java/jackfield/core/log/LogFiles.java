// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.config.Directories;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.LoggerFactory;

/**
 * The files that {@code logger.conf} names. Where it names none, the file {@code messages} that the
 * launcher opened stays. Thread-safe.
 */
@Component(service = LogFiles.class, immediate = true)
public final class LogFiles {

    private static final org.slf4j.Logger log = LoggerFactory.getLogger(LogFiles.class);

    /** The appender of the launcher. */
    private static final String FIRST = "messages";

    private static final String SYSLOG = "syslog.";

    private final LogFeed feed;
    private final Path folder;
    private final Optional<Logger> root;
    private final ConfigView<LoggerSettings> settings;
    private final ConfigView<LogFilesSection> section;
    private final List<ConfigView.Subscription> subscriptions = new ArrayList<>();
    private final Map<String, String> added = new LinkedHashMap<>();
    private final Map<String, LogFile> open = new LinkedHashMap<>();
    private final Map<String, SystemLog> systemLogs = new LinkedHashMap<>();

    @Activate
    public LogFiles(
            @Reference LogFeed feed,
            @Reference Directories directories,
            @Reference ConfigStore config) {
        this(feed, directories.log(), config, LogFeed.context());
    }

    LogFiles(LogFeed feed, Path folder, ConfigStore config, Optional<LoggerContext> context) {
        this.feed = feed;
        this.folder = folder;
        root = context.map(all -> all.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME));
        settings = config.view(LoggerSettings.class);
        section = config.view(LogFilesSection.class);
        subscriptions.add(settings.onChange(this::openAnew));
        subscriptions.add(section.onChange(this::openAnew));
        openAnew();
    }

    /** The files stay open for what is said at the end; the launcher closes them. */
    @Deactivate
    void deactivate() {
        subscriptions.forEach(ConfigView.Subscription::close);
    }

    /** Names of channels and the kinds that go there; without a line in the file, what is usual. */
    public synchronized Map<String, String> channels() {
        Map<String, String> all = new LinkedHashMap<>(section.single().channels().channels());
        if (all.isEmpty()) {
            all.put(FIRST, LevelSet.USUAL.toString());
        }
        all.putAll(added);
        return all;
    }

    /** True if lines go there now. */
    public synchronized boolean isOpen(String name) {
        LogFile file = open.get(name);
        return name.equals(LogChannels.CONSOLE)
                || systemLogs.containsKey(name)
                || file != null && file.isOpen();
    }

    /** Where the file of this name is. */
    public Path path(String name) {
        return folder.resolve(settings.single().appendhostname() ? name + "." + host() : name);
    }

    /** A channel until the exchange stops or it is removed. */
    public synchronized void add(String name, String levels) {
        added.put(name, levels);
        openAnew();
    }

    /** False if no command added it. */
    public synchronized boolean remove(String name) {
        boolean was = added.remove(name) != null;
        openAnew();
        return was;
    }

    private synchronized void openAnew() {
        root.ifPresent(this::open);
    }

    private void open(Logger logger) {
        systemLogs.values().forEach(logger::detachAppender);
        closeAll();
        Appender<ILoggingEvent> first = logger.getAppender(FIRST);
        if (first != null) {
            logger.detachAppender(first);
            first.stop();
        }
        DateTimeFormatter time = Strftime.formatter(settings.single().dateformat());
        LevelSet consoles = LevelSet.ALL;
        for (Map.Entry<String, String> channel : channels().entrySet()) {
            LevelSet levels = LogChannels.levels(channel.getValue());
            if (channel.getKey().equals(LogChannels.CONSOLE)) {
                consoles = levels;
            } else if (channel.getKey().startsWith(SYSLOG)) {
                openSystemLog(logger, channel.getKey(), levels);
            } else {
                open.put(channel.getKey(), file(logger, channel.getKey(), levels, time));
            }
        }
        feed.allow(consoles);
    }

    private void openSystemLog(Logger logger, String name, LevelSet levels) {
        Optional<SyslogFacility> facility = SyslogFacility.named(name.substring(SYSLOG.length()));
        if (facility.isEmpty()) {
            log.warn("logger.conf: the system's log has no facility for {}", name);
            return;
        }
        try {
            SystemLog system = new SystemLog(facility.get());
            system.setContext(logger.getLoggerContext());
            system.setName(name);
            system.addFilter(EventFilter.of(event -> levels.has(event) && isWanted(levels, event)));
            system.start();
            logger.addAppender(system);
            systemLogs.put(name, system);
        } catch (LinkageError e) {
            log.warn("logger.conf: {} cannot be opened: {}", name, e.getMessage());
        }
    }

    private LogFile file(Logger logger, String name, LevelSet levels, DateTimeFormatter time) {
        Predicate<ILoggingEvent> taken = event -> levels.has(event) && isWanted(levels, event);
        LogFile file = new LogFile(logger, path(name), taken, time);
        if (!file.isOpen()) {
            log.error("The log cannot be written to {}", path(name));
        }
        return file;
    }

    /** Without a number of its own, a file has as many verbose messages as the screen. */
    private boolean isWanted(LevelSet levels, ILoggingEvent event) {
        return LogKind.of(event) != LogKind.VERBOSE
                || levels.verbose().isPresent()
                || LogKind.verbosity(event) <= feed.screen().verbose();
    }

    private void closeAll() {
        open.values().forEach(LogFile::close);
        open.clear();
        systemLogs.values().forEach(SystemLog::stop);
        systemLogs.clear();
    }

    /** True for the name of a facility of the system's log. */
    public static boolean isSystemLog(String name) {
        return name.startsWith(SYSLOG);
    }

    /** Renames all files and begins new ones. */
    public synchronized void rotate() throws IOException {
        for (LogFile file : open.values()) {
            file.rotate(settings.single().rotatestrategy(), Clock.systemUTC().instant());
        }
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
