// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.read;

import jackfield.channel.Channel;
import jackfield.channel.ChannelState;
import jackfield.config.Default;
import jackfield.config.Details;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import jackfield.sound.Player;
import jackfield.sound.Sounds;
import java.time.Duration;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads digits into a variable. Thread-safe. */
@Component
@Application("Read")
@Synopsis("Reads digits into a variable.")
@Details(
        """
        READSTATUS is OK, TIMEOUT, HANGUP, SKIPPED or ERROR. What was read before a time-out is in the variable.
        """)
public final class ReadApplication implements DialplanApplication<ReadApplication.Arguments> {
    /** As written in the dialplan: {@code Read(variable[,filenames[,maxdigits[,options[,attempts[,timeout]]]]])}. */
    public record Arguments(
            @Required @Option("Where they are to be put.") String variable,
            @Option("Sounds to play first, joined by &.") @Default("") String filenames,
            @Option("How many digits at most; the caller need not end with # then.")
                    Optional<Integer> maxdigits,
            @Option(
                            "s: do nothing if the call was not answered; i: the sound is the name of a tone; n: do not answer; t(keys): keys that end the input, # otherwise.")
                    @Default("")
                    String options,
            @Option("How often to ask.") @Default("1") int attempts,
            @Option("Seconds to wait for each digit.") Optional<Duration> timeout) {}

    private final Sounds sounds;
    private final Player player;

    @Activate
    public ReadApplication(@Reference Sounds sounds, @Reference Player player) {
        this.sounds = sounds;
        this.player = player;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) throws InterruptedException {
        ReadOptions options = ReadOptions.parse(arguments.options());
        if (channel.state() != ChannelState.UP) {
            if (options.skips()) {
                return ended(channel, arguments.variable(), new Input("SKIPPED", ""));
            }
            if (options.answers() && !channel.answer()) {
                return Outcome.HANGUP;
            }
        }
        Reading reading = new Reading(channel, sounds, player, options, arguments);
        Input input = reading.once();
        for (int attempt = 1; attempt < arguments.attempts() && input.isTimeout(); attempt++) {
            input = reading.once();
        }
        return ended(channel, arguments.variable(), input);
    }

    private static Outcome ended(Channel channel, String variable, Input input) {
        channel.variables().set(variable, input.digits());
        channel.variables().set("READSTATUS", input.status());
        return channel.isHungUp() ? Outcome.HANGUP : Outcome.CONTINUE;
    }
}
