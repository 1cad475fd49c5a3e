// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.stack;

import jackfield.channel.Channel;
import jackfield.channel.Location;
import jackfield.config.Default;
import jackfield.config.Option;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import jackfield.dialplan.Raw;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes back from a subroutine. Thread-safe. */
@Component
@Application("Return")
@Synopsis("Goes back from a subroutine.")
public final class ReturnApplication implements DialplanApplication<ReturnApplication.Arguments> {
    private static final Logger LOG = LoggerFactory.getLogger(ReturnApplication.class);

    /** As written in the dialplan: {@code Return([value])}. */
    public record Arguments(
            @Raw @Option("What GOSUB_RETVAL is to be.") @Default("") String value) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) {
        Optional<Location> back = channel.variables().end();
        if (back.isEmpty()) {
            LOG.warn(
                    "{} at {}: there is no subroutine to return from",
                    channel.name(),
                    channel.location());
            return Outcome.HANGUP;
        }
        channel.variables().set("GOSUB_RETVAL", arguments.value());
        channel.location(back.get());
        return Outcome.CONTINUE;
    }
}
