// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import jackfield.channel.Channel;
import jackfield.config.Details;
import jackfield.config.Option;
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

/** Spells a text. Thread-safe. */
@Component
@Application("SayAlpha")
@Synopsis("Spells a text.")
@Details(
        """
        Does not answer the call, and keys that are pressed do not end it. Plays the prompts of the channel's
        language in the order of English.
        """)
public final class SayAlphaApplication
        implements DialplanApplication<SayAlphaApplication.Arguments> {

    /** As written in the dialplan: {@code SayAlpha(string)}. */
    public record Arguments(@Required @Option("What to spell.") String string) {}

    private final PromptPlaying prompts;

    @Activate
    public SayAlphaApplication(@Reference Sounds sounds, @Reference Player player) {
        prompts = new PromptPlaying(sounds, player);
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) throws InterruptedException {
        return prompts.say(channel, Spoken.letters(arguments.string()));
    }
}
