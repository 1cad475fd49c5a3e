// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import jackfield.channel.Channel;
import jackfield.channel.HangupCause;
import jackfield.channel.Location;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.core.dialplan.function.ExceptionFunction;
import jackfield.dialplan.Application;
import jackfield.dialplan.Dialplan;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends a call to the extension e of its context. Thread-safe. */
@Component
@Application("RaiseException")
@Synopsis("Goes to the extension e, for a reason of its own.")
public final class RaiseExceptionApplication
        implements DialplanApplication<RaiseExceptionApplication.Arguments> {
    private static final Logger LOG = LoggerFactory.getLogger(RaiseExceptionApplication.class);

    /** As written in the dialplan: {@code RaiseException(reason)}. */
    public record Arguments(@Required @Option("What EXCEPTION(reason) is to be.") String reason) {}

    private final Dialplan dialplan;

    @Activate
    public RaiseExceptionApplication(@Reference Dialplan dialplan) {
        this.dialplan = dialplan;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) {
        Location here = channel.location();
        if (!dialplan.exists(here.context(), "e", channel.caller())) {
            LOG.warn("{} at {}: there is no e for {}", channel.name(), here, arguments.reason());
            channel.hangUp(HangupCause.NORMAL_CLEARING);
            return Outcome.HANGUP;
        }
        ExceptionFunction.raise(channel, arguments.reason(), here);
        channel.location(new Location(here.context(), "e", 1));
        return Outcome.CONTINUE;
    }
}
