// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import jackfield.channel.Channel;
import jackfield.config.Option;
import jackfield.config.Range;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import java.time.Duration;
import org.osgi.service.component.annotations.Component;

/** Lets time pass. */
@Component
@Application("Wait")
@Synopsis("Waits for some time.")
public final class WaitApplication implements DialplanApplication<WaitApplication.Arguments> {

    /** As written in the dialplan: {@code Wait(seconds)}. */
    public record Arguments(
            @Required @Option("Seconds to wait. Fractions are allowed.") @Range(min = 0)
                    Duration seconds) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) {
        return channel.stayUpFor(arguments.seconds()) ? Outcome.CONTINUE : Outcome.HANGUP;
    }
}
