// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.echo;

import jackfield.channel.Channel;
import jackfield.config.Details;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import org.osgi.service.component.annotations.Component;

/** Sends media and telephone events back to where they came from. Thread-safe. */
@Component
@Application("Echo")
@Synopsis("Sends what the caller says back to the caller.")
@Details(
        """
        Goes on until the caller presses # or hangs up. It does not answer by itself: run Answer
        first if the caller is to hear something.
        """)
public final class EchoApplication implements DialplanApplication<EchoApplication.Arguments> {

    /** {@code Echo()} takes none. */
    public record Arguments() {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) throws InterruptedException {
        return new Echo(channel).run();
    }
}
