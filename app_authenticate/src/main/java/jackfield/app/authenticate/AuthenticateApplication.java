// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.authenticate;

import jackfield.channel.Channel;
import jackfield.channel.ChannelState;
import jackfield.channel.HangupCause;
import jackfield.config.Default;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.database.Database;
import jackfield.dialplan.Application;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import jackfield.sound.Player;
import jackfield.sound.Sounds;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks for a password. Thread-safe. */
@Component
@Application("Authenticate")
@Synopsis("Asks the caller for a password; the call ends if it is wrong three times.")
public final class AuthenticateApplication
        implements DialplanApplication<AuthenticateApplication.Arguments> {

    private static final int ATTEMPTS = 3;

    /** As written in the dialplan: {@code Authenticate(password[,options[,maxdigits[,prompt]]])}. */
    public record Arguments(
            @Required
                    @Option(
                            "The password; or, beginning with /, a file with one in each line, which"
                                    + " may have an MD5 sum behind a colon instead.")
                    String password,
            @Option(
                            "d: the path is a key of the database below which passwords are keys;"
                                    + " r: with d, take away the key that was used; m: lines of the file"
                                    + " are account:MD5 sum.")
                    @Default("")
                    String options,
            @Option("Digits after which # is not needed; 0 for any number.") @Default("0")
                    int maxdigits,
            @Option("Sound that asks.") @Default("agent-pass") String prompt) {}

    private final Sounds sounds;
    private final Player player;
    private final Database database;

    @Activate
    public AuthenticateApplication(
            @Reference Sounds sounds, @Reference Player player, @Reference Database database) {
        this.sounds = sounds;
        this.player = player;
        this.database = database;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) throws InterruptedException {
        if (channel.state() != ChannelState.UP && !channel.answer()) {
            return Outcome.HANGUP;
        }
        Passwords passwords = Passwords.of(arguments.password(), arguments.options(), database);
        Entry entry = new Entry(channel, sounds, player);
        String prompt = arguments.prompt();
        for (int attempt = 0; attempt < ATTEMPTS && !channel.isHungUp(); attempt++) {
            if (passwords.take(entry.asked(prompt, arguments.maxdigits()))) {
                entry.says("auth-thankyou");
                return channel.isHungUp() ? Outcome.HANGUP : Outcome.CONTINUE;
            }
            prompt = "auth-incorrect";
        }
        entry.says("vm-goodbye");
        channel.hangUp(HangupCause.NORMAL_CLEARING);
        return Outcome.HANGUP;
    }
}
