// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.playtones;

import jackfield.channel.Channel;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import jackfield.sound.Player;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ends the tone. Thread-safe. */
@Component
@Application("StopPlayTones")
@Synopsis("Ends the tone.")
public final class StopPlayTonesApplication
        implements DialplanApplication<StopPlayTonesApplication.Arguments> {
    /** As written in the dialplan: {@code StopPlayTones()}; it takes none. */
    public record Arguments() {}

    private final Player player;

    @Activate
    public StopPlayTonesApplication(@Reference Player player) {
        this.player = player;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) {
        player.stop(channel);
        return Outcome.CONTINUE;
    }
}
