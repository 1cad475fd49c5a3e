// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.config.Synopsis;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code core show settings}: how this instance was started, and with what. */
@Component
@Command("core show settings")
@Synopsis("Shows the settings of this instance.")
public final class ShowSettingsCommand implements CliCommand {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss z", Locale.ROOT);

    private final ConsoleSettings settings;

    @Activate
    public ShowSettingsCommand(@Reference ConsoleSettings settings) {
        this.settings = settings;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        group(lines, "PBX Core settings");
        addCore(lines);
        group(lines, "Subsystems");
        setting(lines, "Foreground console", enabled(settings.foreground()));
        setting(lines, "Control socket", settings.socket());
        setting(lines, "Gogo over the socket", enabled(settings.gogoOverSocket()));
        group(lines, "Directories");
        Map<String, Object> directories = new TreeMap<>(settings.directories().all());
        directories.forEach((name, path) -> setting(lines, name, path));
        lines.add("");
        return CliResult.of(lines);
    }

    private void addCore(List<String> lines) {
        Instant start = Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
        setting(lines, "Version", settings.version());
        setting(lines, "Started", DATE.format(start.atZone(ZoneId.systemDefault())));
        setting(lines, "Process", ProcessHandle.current().pid());
        setting(lines, "User", System.getProperty("user.name"));
        setting(lines, "System", properties("os.name", "os.version", "os.arch"));
        setting(lines, "Java", properties("java.vm.name", "java.runtime.version"));
        setting(lines, "Processors", Runtime.getRuntime().availableProcessors());
        setting(lines, "Memory for objects", (Runtime.getRuntime().maxMemory() >> 20) + " MiB");
        setting(lines, "Locale", Locale.getDefault().toLanguageTag());
        setting(lines, "Time zone", ZoneId.systemDefault());
    }

    private static String properties(String... names) {
        List<String> values = new ArrayList<>();
        for (String name : names) {
            values.add(System.getProperty(name, ""));
        }
        return String.join(" ", values);
    }

    private static String enabled(boolean enabled) {
        return enabled ? "Enabled" : "Disabled";
    }

    private static void group(List<String> lines, String title) {
        if (lines.size() > 1) {
            lines.add("");
        }
        lines.add(title);
        lines.add("-".repeat(title.length()));
    }

    /** The value begins in column 32. */
    private static void setting(List<String> lines, String label, Object value) {
        lines.add(String.format("  %-28s %s", label + ":", value));
    }
}
