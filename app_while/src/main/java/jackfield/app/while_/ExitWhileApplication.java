// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.while_;

import jackfield.channel.Channel;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.Dialplan;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leaves a loop. Thread-safe. */
@Component
@Application("ExitWhile")
@Synopsis("Leaves a loop.")
public final class ExitWhileApplication
        implements DialplanApplication<ExitWhileApplication.Arguments> {
    private static final Logger LOG = LoggerFactory.getLogger(ExitWhileApplication.class);

    /** As written in the dialplan: {@code ExitWhile()}; it takes none. */
    public record Arguments() {}

    private final Dialplan dialplan;

    @Activate
    public ExitWhileApplication(@Reference Dialplan dialplan) {
        this.dialplan = dialplan;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) {
        if (!new Loop(dialplan, channel).leave()) {
            LOG.warn(
                    "{} at {}: there is no EndWhile behind this ExitWhile",
                    channel.name(),
                    channel.location());
            return Outcome.HANGUP;
        }
        return Outcome.CONTINUE;
    }
}
