// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import jackfield.channel.Channel;
import jackfield.config.Details;
import jackfield.config.Option;
import jackfield.config.Range;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import jackfield.sound.Player;
import jackfield.sound.Sounds;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says a number. Thread-safe. */
@Component
@Application("SayNumber")
@Synopsis("Says a number.")
@Details(
        """
        Does not answer the call, and keys that are pressed do not end it. Plays the prompts of the channel's
        language in the order of English.
        """)
public final class SayNumberApplication
        implements DialplanApplication<SayNumberApplication.Arguments> {

    /** As written in the dialplan: {@code SayNumber(digits)}. */
    public record Arguments(
            @Required
                    @Range(min = -999_999_999_999L, max = 999_999_999_999L)
                    @Option("A whole number of up to twelve digits.")
                    long digits) {}

    private final PromptPlaying prompts;

    @Activate
    public SayNumberApplication(@Reference Sounds sounds, @Reference Player player) {
        prompts = new PromptPlaying(sounds, player);
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) throws InterruptedException {
        return prompts.say(channel, Spoken.number(arguments.digits()));
    }
}
