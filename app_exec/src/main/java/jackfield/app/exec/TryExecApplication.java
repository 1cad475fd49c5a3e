// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.exec;

import jackfield.channel.Channel;
import jackfield.config.BadValueException;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs an application, and goes on if it fails. Thread-safe. */
@Component
@Application("TryExec")
@Synopsis("Runs an application, and goes on if it fails.")
@Details(
        """
        TRYSTATUS is SUCCESS, FAILED, or NOAPP if there is no such application.
        """)
public final class TryExecApplication implements DialplanApplication<TryExecApplication.Arguments> {
    private static final Logger LOG = LoggerFactory.getLogger(TryExecApplication.class);

    /** As written in the dialplan: {@code TryExec(application(arguments))}. */
    public record Arguments(@Required @Raw @Option("What to run.") Call call) {}

    private final Applications applications;

    @Activate
    public TryExecApplication(@Reference Applications applications) {
        this.applications = applications;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) throws InterruptedException {
        String status;
        try {
            Outcome outcome =
                    applications.execute(channel, arguments.call().name(), arguments.call().data());
            status = outcome == Outcome.CONTINUE ? "SUCCESS" : "FAILED";
        } catch (BadValueException e) {
            LOG.warn("{}: {}: {}", channel.name(), arguments.call(), e.getMessage());
            status = "NOAPP";
        }
        channel.variables().set("TRYSTATUS", status);
        return channel.isHungUp() ? Outcome.HANGUP : Outcome.CONTINUE;
    }
}
