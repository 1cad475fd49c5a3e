// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import jackfield.channel.Channel;
import jackfield.channel.ChannelState;
import jackfield.channel.HangupCause;
import jackfield.channel.Location;
import jackfield.config.Default;
import jackfield.config.Option;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** Takes more digits where what was dialed is not enough. Thread-safe. */
@Component
@Application("Incomplete")
@Synopsis("Waits for more digits behind what was dialed.")
public final class IncompleteApplication
        implements DialplanApplication<IncompleteApplication.Arguments> {

    /** As written in the dialplan: {@code Incomplete([n])}. */
    public record Arguments(
            @Option(
                            "n: do not answer; a call that is not up is told at once (484) that the number is not complete.")
                    @Default("")
                    String options) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) throws InterruptedException {
        if (channel.state() != ChannelState.UP && !answered(channel, arguments)) {
            channel.hangUp(HangupCause.INVALID_NUMBER_FORMAT);
            return Outcome.HANGUP;
        }
        Location here = channel.location();
        Optional<Character> next = channel.digits().await(channel.timeouts().digit());
        if (next.isEmpty()) {
            channel.hangUp(HangupCause.INVALID_NUMBER_FORMAT);
            return Outcome.HANGUP;
        }
        channel.location(new Location(here.context(), here.extension() + next.get(), 1));
        return Outcome.CONTINUE;
    }

    private static boolean answered(Channel channel, Arguments arguments) {
        return !arguments.options().contains("n") && channel.answer();
    }
}
