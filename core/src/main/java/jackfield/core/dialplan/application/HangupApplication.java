// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import jackfield.channel.Channel;
import jackfield.channel.HangupCause;
import jackfield.config.Default;
import jackfield.config.Option;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import org.osgi.service.component.annotations.Component;

/** Ends a call. */
@Component
@Application("Hangup")
@Synopsis("Hangs the call up.")
public final class HangupApplication implements DialplanApplication<HangupApplication.Arguments> {

    /** As written in the dialplan: {@code Hangup([cause])}. */
    public record Arguments(
            @Option("Why: a cause number of Q.850, or its name such as USER_BUSY.") @Default("16")
                    CauseText cause) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) {
        HangupCause cause = arguments.cause().cause();
        channel.hangUp(cause);
        return Outcome.HANGUP;
    }
}
