// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher;

import jackfield.config.ConfigProblem;
import jackfield.core.instance.Folder;
import jackfield.core.instance.Setting;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of an exchange in this process, from its start until a command or a signal ends it. */
final class Foreground {

    private final LaunchOptions options;
    private final Instance instance;
    private final Distribution distribution;
    private final AtomicBoolean ended = new AtomicBoolean();

    Foreground(LaunchOptions options, Instance instance, Distribution distribution) {
        this.options = options;
        this.instance = instance;
        this.distribution = distribution;
    }

    /**
     * Gives the exit status.
     *
     * @param started milliseconds since 1970
     */
    int run(long started) throws LaunchFailure {
        Logs logs = Logs.open(options, instance);
        Logger log = LoggerFactory.getLogger(Foreground.class);
        instance.problems().forEach(problem -> report(log, problem));
        Exchange exchange = new Exchange(instance, distribution, settings(started));
        Thread hook = new Thread(() -> endBySignal(exchange, logs), "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            exchange.start(distribution);
            int status = exchange.await();
            if (status == Setting.RESTART) {
                forget(hook);
            }
            return status;
        } catch (InterruptedException e) {
            exchange.stop();
            return Launcher.CANNOT_START;
        } finally {
            ended.set(true);
            logs.close();
        }
    }

    /** A signal is an orderly way to end, so the status is 0 where the JVM would make it 143. */
    private void endBySignal(Exchange exchange, Logs logs) {
        if (!ended.get()) {
            exchange.stop();
            logs.close();
            Runtime.getRuntime().halt(0);
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // a signal came first, and the hook is at work
        }
    }

    private Map<String, String> settings(long started) {
        Map<String, String> settings = new HashMap<>();
        for (Folder folder : Folder.values()) {
            settings.put(folder.property(), instance.folder(folder).toString());
        }
        instance.options().forEach((name, value) -> settings.put(Setting.OPTION + name, value));
        instance.files().forEach((name, value) -> settings.put(Setting.FILE + name, value));
        settings.put(Setting.ASTERISK_CONF, instance.file().toAbsolutePath().toString());
        settings.put(Setting.SOCKET, instance.socket().toString());
        settings.put(Setting.CONSOLE, Boolean.toString(wantsConsole()));
        settings.put(Setting.PROGRAMS, Boolean.toString(instance.flag("execincludes")));
        settings.put(
                Setting.NO_COLOR, Boolean.toString(options.noColor || instance.flag("nocolor")));
        ScreenLevel screen = ScreenLevel.of(options, instance);
        settings.put(Setting.VERBOSE, Integer.toString(screen.verbose()));
        settings.put(Setting.QUIET, Boolean.toString(screen.quiet()));
        settings.put(Setting.MUTED, Boolean.toString(options.mute));
        settings.put(Setting.VERSION, Version.text());
        settings.put(Setting.STARTED, Long.toString(started));
        return settings;
    }

    /** The script knows whether it has a terminal; asking the JVM would load a console of its own. */
    private boolean wantsConsole() {
        return options.wantsConsole(Boolean.getBoolean("jackfield.terminal"));
    }

    /** When this process began, in milliseconds since 1970. */
    static long processStart() {
        return ProcessHandle.current()
                .info()
                .startInstant()
                .map(java.time.Instant::toEpochMilli)
                .orElseGet(System::currentTimeMillis);
    }

    private static void report(Logger log, ConfigProblem problem) {
        switch (problem.severity()) {
            case ERROR -> log.error("{}", problem);
            case WARNING -> log.warn("{}", problem);
            case NOTE -> log.info("{}", problem);
        }
    }
}
