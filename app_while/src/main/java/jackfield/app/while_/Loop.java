// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.while_;

import jackfield.channel.Channel;
import jackfield.channel.Location;
import jackfield.dialplan.Dialplan;
import jackfield.dialplan.Outcome;
import jackfield.dialplan.Step;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The loop that a channel is in, found by reading the steps of its extension: loops are nested as they are
 * written. Confined to the call's thread.
 */
final class Loop {
    private static final Logger LOG = LoggerFactory.getLogger(Loop.class);

    private final Dialplan dialplan;
    private final Channel channel;
    private final Location here;

    Loop(Dialplan dialplan, Channel channel) {
        this.dialplan = dialplan;
        this.channel = channel;
        this.here = channel.location();
    }

    /**
     * Goes behind the end of the loop.
     *
     * @param word that asks for it; without an end, it is the end of the call
     */
    Outcome leave(String word) {
        return go("EndWhile", "While", 1, 1) ? Outcome.CONTINUE : stray(word, "EndWhile");
    }

    /** Goes to the condition; as {@link #leave}. */
    Outcome again(String word) {
        return go("While", "EndWhile", -1, 0) ? Outcome.CONTINUE : stray(word, "While");
    }

    private Outcome stray(String word, String missing) {
        LOG.warn("{} at {}: there is no {} for this {}", channel.name(), here, missing, word);
        return Outcome.HANGUP;
    }

    /**
     * @param wanted what to go to, outside of loops that are nested
     * @param nested what begins one of those, in this direction
     * @param direction 1 or -1
     * @param behind how many steps behind it to go
     */
    private boolean go(String wanted, String nested, int direction, int behind) {
        int depth = 0;
        int priority = here.priority() + direction;
        Optional<Step> step = step(priority);
        while (step.isPresent()) {
            String application = step.get().application();
            if (application.equalsIgnoreCase(nested)) {
                depth++;
            } else if (application.equalsIgnoreCase(wanted)) {
                if (depth == 0) {
                    channel.location(
                            new Location(here.context(), here.extension(), priority + behind));
                    return true;
                }
                depth--;
            }
            priority += direction;
            step = step(priority);
        }
        return false;
    }

    private Optional<Step> step(int priority) {
        return priority < 1
                ? Optional.empty()
                : dialplan.step(here.context(), here.extension(), priority, channel.caller());
    }
}
