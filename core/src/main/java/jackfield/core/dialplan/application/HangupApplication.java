// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import jackfield.channel.Channel;
import jackfield.channel.HangupCause;
import jackfield.config.Option;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** Ends a call. */
@Component
@Application("Hangup")
@Synopsis("Hangs the call up.")
public final class HangupApplication implements DialplanApplication<HangupApplication.Arguments> {

    /** As written in the dialplan: {@code Hangup([cause])}. */
    public record Arguments(
            @Option(
                            "Why: a cause number of Q.850, or its name such as USER_BUSY; without it, what HANGUPCAUSE says.")
                    Optional<CauseText> cause) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) {
        channel.hangUp(arguments.cause().map(CauseText::cause).orElseGet(() -> earlier(channel)));
        return Outcome.HANGUP;
    }

    /** What ended the call that Dial made for this one, so that a busy phone is busy for the caller. */
    private static HangupCause earlier(Channel channel) {
        return channel.variables()
                .get("HANGUPCAUSE")
                .filter(code -> code.matches("[0-9]{1,3}"))
                .flatMap(code -> HangupCause.of(Integer.parseInt(code)))
                .orElse(HangupCause.NORMAL_CLEARING);
    }
}
