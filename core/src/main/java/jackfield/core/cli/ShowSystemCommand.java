// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.config.Synopsis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** {@code core show sysinfo}: the machine, as far as {@code /proc} tells. */
@Component
@Command("core show sysinfo")
@Synopsis("Shows uptime, memory and load of the machine.")
public final class ShowSystemCommand implements CliCommand {

    private final Path proc;

    @Activate
    public ShowSystemCommand() {
        this(Path.of("/proc"));
    }

    ShowSystemCommand(Path proc) {
        this.proc = proc;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("System Statistics");
        lines.add("-----------------");
        line(lines, "System Uptime", words("uptime").map(ShowSystemCommand::hours));
        line(lines, "Total RAM", memory("MemTotal"));
        line(lines, "Free RAM", memory("MemAvailable"));
        line(lines, "Total Swap Space", memory("SwapTotal"));
        line(lines, "Free Swap Space", memory("SwapFree"));
        line(lines, "Load", words("loadavg").map(all -> String.join(" ", all.subList(0, 3))));
        line(lines, "Threads", words("loadavg").map(all -> all.get(3).replaceFirst(".*/", "")));
        lines.add("");
        return CliResult.of(lines);
    }

    private static void line(List<String> lines, String label, Optional<String> value) {
        lines.add("  %-24s %s".formatted(label + ":", value.orElse("unknown")));
    }

    private Optional<List<String>> words(String file) {
        return read(file).map(lines -> List.of(lines.getFirst().split(" ")));
    }

    private static String hours(List<String> uptime) {
        long seconds = (long) Double.parseDouble(uptime.getFirst());
        return seconds / 3600 + " hours";
    }

    private Optional<String> memory(String name) {
        return read("meminfo").stream()
                .flatMap(List::stream)
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.replaceAll("\\D+", "") + " KiB")
                .findFirst();
    }

    private Optional<List<String>> read(String file) {
        try {
            List<String> lines = Files.readAllLines(proc.resolve(file));
            return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
