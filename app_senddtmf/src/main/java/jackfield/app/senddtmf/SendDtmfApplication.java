// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.senddtmf;

import jackfield.channel.Channel;
import jackfield.channel.Channels;
import jackfield.config.Default;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import jackfield.sound.Player;
import java.time.Duration;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Presses keys towards the far end. Thread-safe. */
@Component
@Application("SendDTMF")
@Synopsis("Presses keys towards the far end.")
public final class SendDtmfApplication
        implements DialplanApplication<SendDtmfApplication.Arguments> {
    private static final Logger LOG = LoggerFactory.getLogger(SendDtmfApplication.class);

    private static final int LONGEST = 8000;

    /** As written in the dialplan: {@code SendDTMF(digits[,timeout[,duration[,channel]]])}. */
    public record Arguments(
            @Required @Option("0 to 9, *, #, A to D; w waits for half a second, W for a whole one.")
                    String digits,
            @Option("Milliseconds between keys; 250 unless set.") Optional<Integer> timeout,
            @Option("Milliseconds that each is pressed; 100 unless set.")
                    Optional<Integer> duration,
            @Option("Name of another channel to send to.") @Default("") String channel) {}

    private final Player player;
    private final Channels channels;

    @Activate
    public SendDtmfApplication(@Reference Player player, @Reference Channels channels) {
        this.player = player;
        this.channels = channels;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) throws InterruptedException {
        Optional<Channel> target =
                arguments.channel().isEmpty()
                        ? Optional.of(channel)
                        : channels.named(arguments.channel());
        if (target.isEmpty()) {
            LOG.warn("{}: there is no channel {}", channel.name(), arguments.channel());
            return Outcome.CONTINUE;
        }
        player.press(
                target.get(),
                arguments.digits(),
                milliseconds(arguments.duration(), 100),
                milliseconds(arguments.timeout(), 250));
        return channel.isHungUp() ? Outcome.HANGUP : Outcome.CONTINUE;
    }

    private static Duration milliseconds(Optional<Integer> written, int otherwise) {
        int asked = written.filter(number -> number > 0).orElse(otherwise);
        return Duration.ofMillis(Math.min(asked, LONGEST));
    }
}
