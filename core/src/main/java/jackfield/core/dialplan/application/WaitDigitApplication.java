// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import jackfield.channel.Channel;
import jackfield.config.Default;
import jackfield.config.Details;
import jackfield.config.Option;
import jackfield.config.Range;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import jackfield.sound.Player;
import java.time.Duration;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** Waits for one key. Thread-safe. */
@Component
@Application("WaitDigit")
@Synopsis("Waits for a key.")
@Details(
        """
        WAITDIGITSTATUS is DTMF if one was pressed, which is then in WAITDIGITRESULT; TIMEOUT, or HANGUP.
        """)
public final class WaitDigitApplication
        implements DialplanApplication<WaitDigitApplication.Arguments> {

    private static final String STATUS = "WAITDIGITSTATUS";
    private static final String RESULT = "WAITDIGITRESULT";

    /** As written in the dialplan: {@code WaitDigit([seconds[,digits]])}. */
    public record Arguments(
            @Option("Seconds to wait for each key.") @Default("5") @Range(min = 0) Duration seconds,
            @Option("Keys that count; others are thrown away.") @Default(Player.ANY_DIGIT)
                    String digits) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) throws InterruptedException {
        Optional<Character> key = channel.digits().await(arguments.seconds());
        while (key.isPresent() && arguments.digits().indexOf(key.get()) < 0) {
            key = channel.digits().await(arguments.seconds());
        }
        channel.variables().set(RESULT, key.map(String::valueOf).orElse(""));
        if (channel.isHungUp()) {
            channel.variables().set(STATUS, "HANGUP");
            return Outcome.HANGUP;
        }
        channel.variables().set(STATUS, key.isPresent() ? "DTMF" : "TIMEOUT");
        return Outcome.CONTINUE;
    }
}
