// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.sayunixtime;

import jackfield.channel.Channel;
import jackfield.config.BadValueException;
import jackfield.config.Default;
import jackfield.config.Details;
import jackfield.config.Option;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import jackfield.sound.Ending;
import jackfield.sound.Player;
import jackfield.sound.Sound;
import jackfield.sound.Sounds;
import jackfield.thread.Timers;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says a time. Thread-safe. */
@Component
@Application("SayUnixTime")
@Synopsis("Says a time.")
@Details(
        "Does not answer the call. Plays the prompts of the channel's language in the order of English.")
public final class SayUnixTimeApplication
        implements DialplanApplication<SayUnixTimeApplication.Arguments> {

    private static final Logger LOG = LoggerFactory.getLogger(SayUnixTimeApplication.class);

    /** As written in the dialplan: {@code SayUnixTime([time[,timezone[,format[,options]]]])}. */
    public record Arguments(
            @Option("Seconds since 1970; now without.") Optional<Long> time,
            @Option("Time zone, such as Europe/Berlin; ours without.") @Default("") String timezone,
            @Option(
                            "What is said: A day of the week, B month, d day, Y year, I or H hour, M minute, p a.m.")
                    @Default("ABdY 'digits/at' IMp")
                    String format,
            @Option("j or d: a key ends it.") @Default("") String options) {}

    private final Sounds sounds;
    private final Player player;
    private final Timers timers;

    @Activate
    public SayUnixTimeApplication(
            @Reference Sounds sounds, @Reference Player player, @Reference Timers timers) {
        this.sounds = sounds;
        this.player = player;
        this.timers = timers;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) throws InterruptedException {
        ZoneId zone = zone(arguments.timezone());
        Instant now = timers.now();
        Instant moment = arguments.time().map(Instant::ofEpochSecond).orElse(now);
        SpokenTime time = new SpokenTime(moment.atZone(zone), now.atZone(zone));
        boolean stoppable = arguments.options().contains("j") || arguments.options().contains("d");
        for (String name : time.prompts(arguments.format())) {
            Optional<Sound> sound = sounds.find(name, channel.language());
            if (sound.isEmpty()) {
                LOG.warn("{}: there is no sound '{}'", channel.name(), name);
                continue;
            }
            Ending ending = player.play(channel, sound.get(), stoppable ? Player.ANY_DIGIT : "");
            if (!(ending instanceof Ending.Over)) {
                break;
            }
        }
        return channel.isHungUp() ? Outcome.HANGUP : Outcome.CONTINUE;
    }

    private static ZoneId zone(String name) {
        try {
            return name.isBlank() ? ZoneId.systemDefault() : ZoneId.of(name.strip());
        } catch (DateTimeException e) {
            throw new BadValueException("expected a time zone such as Europe/Berlin");
        }
    }
}
