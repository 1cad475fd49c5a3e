// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.system;

import jackfield.channel.Channel;
import jackfield.config.Details;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import jackfield.dialplan.Raw;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tries to run a command. Thread-safe. */
@Component
@Application("TrySystem")
@Synopsis("Runs a command of the operating system, and goes on whatever comes of it.")
@Details(
        "SYSTEMSTATUS is SUCCESS, APPERROR if the command ended with another status than 0, or FAILURE.")
public final class TrySystemApplication
        implements DialplanApplication<TrySystemApplication.Arguments> {

    /** As written in the dialplan: {@code TrySystem(command)}. */
    public record Arguments(@Required @Raw @Option("A line for /bin/sh.") String command) {}

    private final ShellCommand commands;

    @Activate
    public TrySystemApplication(@Reference ShellCommand commands) {
        this.commands = commands;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) throws InterruptedException {
        commands.run(channel, arguments.command());
        return Outcome.CONTINUE;
    }
}
