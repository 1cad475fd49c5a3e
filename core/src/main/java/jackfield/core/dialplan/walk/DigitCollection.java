// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.walk;

import jackfield.channel.Channel;
import jackfield.channel.Location;
import jackfield.dialplan.Dialplan;
import java.time.Duration;
import java.util.Optional;

/** Lets a caller dial an extension, as menus do. Confined to the call's thread. */
public final class DigitCollection {
    private final Dialplan dialplan;
    private final Channel channel;
    private final String context;

    /**
     * @param context where the extensions are
     */
    public DigitCollection(Dialplan dialplan, Channel channel, String context) {
        this.dialplan = dialplan;
        this.channel = channel;
        this.context = context;
    }

    /**
     * Waits for a first digit and goes where it leads, or to {@code t}.
     *
     * @return false if that is the end of the call
     */
    public boolean await(Duration response) throws InterruptedException {
        Optional<Character> first = channel.digits().await(response);
        if (first.isPresent()) {
            return from(first.get());
        }
        return !channel.isHungUp() && new SpecialNames(dialplan, channel).timedOut();
    }

    /**
     * Takes the digits that follow a first one as long as more could lead to an extension, and goes to
     * what was dialed; where there is no such extension, the walk goes to {@code i}.
     *
     * @return false if the channel was hung up meanwhile
     */
    public boolean from(char first) throws InterruptedException {
        StringBuilder dialed = new StringBuilder().append(first);
        while (dialplan.canMatch(context, dialed.toString(), channel.caller())) {
            Optional<Character> next = channel.digits().await(channel.timeouts().digit());
            if (next.isEmpty()) {
                break;
            }
            dialed.append(next.get());
        }
        channel.location(new Location(context, dialed.toString(), 1));
        return !channel.isHungUp();
    }
}
