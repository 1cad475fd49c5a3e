// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import static jackfield.sound.Player.ANY_DIGIT;

import jackfield.channel.Channel;
import jackfield.channel.ChannelState;
import jackfield.config.Default;
import jackfield.config.Details;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.core.dialplan.walk.DigitCollection;
import jackfield.dialplan.Application;
import jackfield.dialplan.Dialplan;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import jackfield.sound.Ending;
import jackfield.sound.Player;
import jackfield.sound.Sounds;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Plays prompts while the caller dials an extension. Thread-safe. */
@Component
@Application("BackGround")
@Synopsis("Plays sounds while the caller may dial an extension.")
@Details(
        """
        Answers the call first, unless option n is there. The first key ends the sounds; what is dialed
        is an extension of the context. BACKGROUNDSTATUS is SUCCESS or FAILED.
        """)
public final class BackgroundApplication
        implements DialplanApplication<BackgroundApplication.Arguments> {

    /** As written in the dialplan: {@code BackGround(menu&again,m)}. */
    public record Arguments(
            @Required @Option("Names of sounds, joined by &.") String filenames,
            @Option(
                            "s: do nothing if the call was not answered; n: do not answer;"
                                    + " m: only a key that is an extension ends the sounds.")
                    @Default("")
                    String options,
            @Option("Language of the sounds, if not the channel's.") @Default("") String language,
            @Option("Where the extensions are, if not here.") @Default("") String context) {}

    private final Dialplan dialplan;
    private final PromptPlaying prompts;

    @Activate
    public BackgroundApplication(
            @Reference Dialplan dialplan, @Reference Sounds sounds, @Reference Player player) {
        this.dialplan = dialplan;
        this.prompts = new PromptPlaying(sounds, player);
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) throws InterruptedException {
        if (channel.state() != ChannelState.UP) {
            if (arguments.options().contains("s")) {
                channel.variables().set("BACKGROUNDSTATUS", "SUCCESS");
                return Outcome.CONTINUE;
            }
            if (!arguments.options().contains("n")) {
                channel.answer();
            } else {
                channel.progress();
            }
        }
        return play(channel, arguments);
    }

    private Outcome play(Channel channel, Arguments arguments) throws InterruptedException {
        String context =
                arguments.context().isEmpty() ? channel.location().context() : arguments.context();
        String stops = arguments.options().contains("m") ? entries(channel, context) : ANY_DIGIT;
        String language =
                arguments.language().isEmpty() ? channel.language() : arguments.language();
        PromptPlaying.Result played = prompts.play(channel, arguments.filenames(), language, stops);
        channel.variables().set("BACKGROUNDSTATUS", played.missing() ? "FAILED" : "SUCCESS");
        return switch (played.ending()) {
            case Ending.Over() -> Outcome.CONTINUE;
            case Ending.HungUp() -> Outcome.HANGUP;
            case Ending.Stopped(char digit) ->
                    new DigitCollection(dialplan, channel, context).from(digit)
                            ? Outcome.CONTINUE
                            : Outcome.HANGUP;
        };
    }

    /** The keys that are extensions by themselves. */
    private String entries(Channel channel, String context) {
        StringBuilder entries = new StringBuilder();
        for (int i = 0; i < ANY_DIGIT.length(); i++) {
            char key = ANY_DIGIT.charAt(i);
            if (dialplan.exists(context, String.valueOf(key), channel.caller())) {
                entries.append(key);
            }
        }
        return entries.toString();
    }
}
