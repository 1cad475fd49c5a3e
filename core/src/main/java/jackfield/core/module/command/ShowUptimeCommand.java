// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module.command;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.Synopsis;
import jackfield.core.instance.Setting;
import jackfield.core.module.ModuleReload;
import jackfield.thread.Timers;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code core show uptime}. */
@Component
@Command("core show uptime")
@Usage("[seconds]")
@Synopsis("Shows how long Jackfield has run, and since when its configuration is in force.")
public final class ShowUptimeCommand implements CliCommand {

    private final ModuleReload reload;
    private final Timers clock;
    private final Instant started;

    @Activate
    public ShowUptimeCommand(
            BundleContext context, @Reference ModuleReload reload, @Reference Timers clock) {
        this.reload = reload;
        this.clock = clock;
        String given = context.getProperty(Setting.STARTED);
        started = given == null ? clock.now() : Instant.ofEpochMilli(Long.parseLong(given));
    }

    @Override
    public CliResult run(CliArguments arguments) {
        Function<Duration, String> shown =
                arguments.size() > 0 ? length -> Long.toString(length.toSeconds()) : Span::text;
        Instant now = clock.now();
        return CliResult.of(
                "System uptime: " + shown.apply(Duration.between(started, now)),
                "Last reload: "
                        + shown.apply(Duration.between(reload.last().orElse(started), now)));
    }
}
