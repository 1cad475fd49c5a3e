// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.stack;

import jackfield.channel.Channel;
import jackfield.config.Details;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets where a subroutine was called from. Thread-safe. */
@Component
@Application("StackPop")
@Synopsis("Forgets where a subroutine was called from.")
@Details(
        """
        The channel stays where it is; local variables are gone.
        """)
public final class StackPopApplication
        implements DialplanApplication<StackPopApplication.Arguments> {
    private static final Logger LOG = LoggerFactory.getLogger(StackPopApplication.class);

    /** As written in the dialplan: {@code StackPop()}; it takes none. */
    public record Arguments() {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) {
        if (channel.variables().end().isEmpty()) {
            LOG.warn(
                    "{} at {}: there is no subroutine to forget",
                    channel.name(),
                    channel.location());
        }
        return Outcome.CONTINUE;
    }
}
