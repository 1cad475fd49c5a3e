// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.exec;

import jackfield.channel.Channel;
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

/** Runs one of two applications, as a condition says. Thread-safe. */
@Component
@Application("ExecIf")
@Synopsis("Runs one of two applications, as a condition says.")
public final class ExecIfApplication implements DialplanApplication<ExecIfApplication.Arguments> {
    /** As written in the dialplan: {@code ExecIf(condition?application(arguments):application(arguments))}. */
    public record Arguments(
            @Required
                    @Raw
                    @Option(
                            "The condition, false if empty or 0; what to run if it is true; what otherwise.")
                    CallChoice choice) {}

    private final Applications applications;

    @Activate
    public ExecIfApplication(@Reference Applications applications) {
        this.applications = applications;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) throws InterruptedException {
        Call call = arguments.choice().chosen();
        return call.isNone()
                ? Outcome.CONTINUE
                : applications.execute(channel, call.name(), call.data());
    }
}
