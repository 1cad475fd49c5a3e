// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.exec;

import jackfield.channel.Channel;
import jackfield.config.Details;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.Applications;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import jackfield.dialplan.Raw;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Runs an application. Thread-safe. */
@Component
@Application("Exec")
@Synopsis("Runs an application.")
@Details(
        """
        What would end the call here ends it as if it were written without Exec.
        """)
public final class ExecApplication implements DialplanApplication<ExecApplication.Arguments> {
    /** As written in the dialplan: {@code Exec(application(arguments))}. */
    public record Arguments(@Required @Raw @Option("What to run.") Call call) {}

    private final Applications applications;

    @Activate
    public ExecApplication(@Reference Applications applications) {
        this.applications = applications;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) throws InterruptedException {
        return applications.execute(channel, arguments.call().name(), arguments.call().data());
    }
}
