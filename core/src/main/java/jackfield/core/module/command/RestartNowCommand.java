// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module.command;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.config.Synopsis;
import jackfield.core.instance.Setting;
import jackfield.core.module.Shutdown;
import jackfield.thread.Threads;
import jackfield.thread.Timers;
import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code core restart now}. */
@Component
@Command("core restart now")
@Synopsis("Stops Jackfield at once, calls and all, and starts it again.")
public final class RestartNowCommand implements CliCommand {

    /** So that whoever typed it still reads the answer. */
    private static final Duration ANSWERED = Duration.ofMillis(100);

    private final Shutdown shutdown;
    private final Timers timers;
    private final Threads threads;

    @Activate
    public RestartNowCommand(
            @Reference Shutdown shutdown, @Reference Timers timers, @Reference Threads threads) {
        this.shutdown = shutdown;
        this.timers = timers;
        this.threads = threads;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        shutdown.announce();
        timers.after(ANSWERED, threads.io(), () -> shutdown.stop(Setting.RESTART));
        return CliResult.of("Jackfield restarts.");
    }
}
