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

/** Runs a command. Thread-safe. */
@Component
@Application("System")
@Synopsis("Runs a command of the operating system; the call ends if that cannot be done.")
@Details(
        "SYSTEMSTATUS is SUCCESS, APPERROR if the command ended with another status than 0, or FAILURE.")
public final class SystemApplication implements DialplanApplication<SystemApplication.Arguments> {

    /** As written in the dialplan: {@code System(command)}. */
    public record Arguments(@Required @Raw @Option("A line for /bin/sh.") String command) {}

    private final ShellCommand commands;

    @Activate
    public SystemApplication(@Reference ShellCommand commands) {
        this.commands = commands;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) throws InterruptedException {
        return commands.run(channel, arguments.command()) ? Outcome.CONTINUE : Outcome.HANGUP;
    }
}
