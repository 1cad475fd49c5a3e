// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import jackfield.channel.Channel;
import jackfield.channel.ChannelState;
import jackfield.channel.HangupCause;
import jackfield.sound.Player;
import jackfield.sound.Sounds;
import java.time.Duration;
import java.util.Optional;

/** Ends calls that lead nowhere: with a cause, or with a tone where they were answered. Thread-safe. */
final class ToneAndHangup {
    /** For a caller who does not hang up and was given no time. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Sounds sounds;
    private final Player player;

    ToneAndHangup(Sounds sounds, Player player) {
        this.sounds = sounds;
        this.player = player;
    }

    /**
     * @param tone for a caller who has been answered
     * @param time how long; empty until the caller hangs up
     */
    void end(Channel channel, String tone, Optional<Duration> time, HangupCause cause) {
        if (channel.state() == ChannelState.UP) {
            player.start(channel, sounds.tones(tone));
            channel.stayUpFor(time.orElse(LONGEST));
            player.stop(channel);
        }
        channel.hangUp(cause);
    }
}
