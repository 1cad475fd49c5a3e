// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log;

import ch.qos.logback.classic.Logger;
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
    private final ConfigView<LoggerSettings> settings;
    private final ConfigView<LogFilesSection> section;
    private final List<ConfigView.Subscription> subscriptions = new ArrayList<>();
    private final Map<String, String> added = new LinkedHashMap<>();
    private final Map<String, LogFile> open = new LinkedHashMap<>();

    @Activate
    public LogFiles(
            @Reference LogFeed feed,
            @Reference Directories directories,
            @Reference ConfigStore config) {
        this.feed = feed;
        folder = directories.log();
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
        return name.equals(LogChannels.CONSOLE) || file != null && file.isOpen();
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
        LogFeed.context()
                .map(context -> context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME))
                .ifPresent(this::open);
    }

    private void open(Logger root) {
        closeAll();
        Appender<ILoggingEvent> first = root.getAppender(FIRST);
        if (first != null) {
            root.detachAppender(first);
            first.stop();
        }
        DateTimeFormatter time = Strftime.formatter(settings.single().dateformat());
        LevelSet consoles = LevelSet.ALL;
        for (Map.Entry<String, String> channel : channels().entrySet()) {
            LevelSet levels = LogChannels.levels(channel.getValue());
            if (channel.getKey().equals(LogChannels.CONSOLE)) {
                consoles = levels;
            } else if (channel.getKey().startsWith(SYSLOG)) {
                log.warn(
                        "logger.conf: {} is not in effect; what the screen shows goes to the journal"
                                + " when systemd starts Jackfield",
                        channel.getKey());
            } else {
                open.put(channel.getKey(), file(root, channel.getKey(), levels, time));
            }
        }
        feed.allow(consoles);
    }

    private LogFile file(Logger root, String name, LevelSet levels, DateTimeFormatter time) {
        Predicate<ILoggingEvent> taken = event -> levels.has(event) && isWanted(levels, event);
        LogFile file = new LogFile(root, path(name), taken, time);
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
