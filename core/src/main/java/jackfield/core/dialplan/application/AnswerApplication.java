// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import jackfield.channel.Channel;
import jackfield.config.Default;
import jackfield.config.Milliseconds;
import jackfield.config.Option;
import jackfield.config.Range;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import java.time.Duration;
import org.osgi.service.component.annotations.Component;

/** Answers a channel that rings. */
@Component
@Application("Answer")
@Synopsis("Answers the call.")
public final class AnswerApplication implements DialplanApplication<AnswerApplication.Arguments> {

    /** As written in the dialplan: {@code Answer([delay])}. */
    public record Arguments(
            @Option("Milliseconds to wait after answering.")
                    @Milliseconds
                    @Range(min = 0)
                    @Default("0")
                    Duration delay) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) {
        boolean up =
                channel.answer()
                        && (arguments.delay().isZero() || channel.stayUpFor(arguments.delay()));
        return up ? Outcome.CONTINUE : Outcome.HANGUP;
    }
}
