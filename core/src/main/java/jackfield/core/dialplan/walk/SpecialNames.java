// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.walk;

import jackfield.channel.Channel;
import jackfield.channel.HangupCause;
import jackfield.channel.Location;
import jackfield.core.dialplan.function.ExceptionFunction;
import jackfield.dialplan.Dialplan;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a channel goes when there is no step: to {@code i}, {@code t} or {@code e} of its context, or to
 * its end. Methods return false if it is the end. Confined to the call's thread.
 */
final class SpecialNames {

    private static final Logger LOG = LoggerFactory.getLogger(SpecialNames.class);

    /** How long a channel without steps may wait for digits. */
    private static final Duration RESPONSE_TIME = Duration.ofSeconds(10);

    private final Dialplan dialplan;
    private final Channel channel;

    SpecialNames(Dialplan dialplan, Channel channel) {
        this.dialplan = dialplan;
        this.channel = channel;
    }

    /** Goes to this name's first step, if it has one in the context. */
    boolean enter(String name) {
        String context = channel.location().context();
        boolean there = dialplan.exists(context, name, channel.caller());
        if (there) {
            channel.location(new Location(context, name, 1));
        }
        return there;
    }

    /** A jump led nowhere. */
    boolean invalid(Location place) {
        channel.variables().set("INVALID_EXTEN", place.extension());
        if (enter("i") || exception("INVALID", place)) {
            return true;
        }
        LOG.warn("{}: there is no {}, and neither i nor e", channel.name(), place);
        channel.hangUp(HangupCause.UNALLOCATED);
        return false;
    }

    /** A step could not be carried out. */
    boolean failed(Location place) {
        if (exception("ERROR", place)) {
            return true;
        }
        channel.hangUp(HangupCause.NETWORK_OUT_OF_ORDER);
        return false;
    }

    /** The steps of an extension are over. */
    boolean ranOut() {
        Location place = channel.location();
        if (dialplan.rules().autofallthrough()) {
            channel.hangUp(fallThrough(channel.variables().get("DIALSTATUS").orElse("")));
            return false;
        }
        return channel.stayUpFor(RESPONSE_TIME)
                && (enter("t") || exception("RESPONSETIMEOUT", place));
    }

    private static HangupCause fallThrough(String dialStatus) {
        return switch (dialStatus) {
            case "BUSY" -> HangupCause.USER_BUSY;
            case "CONGESTION", "CHANUNAVAIL" -> HangupCause.NORMAL_CIRCUIT_CONGESTION;
            default -> HangupCause.NORMAL_CLEARING;
        };
    }

    /** Goes to {@code e}, unless it was there that something went wrong. */
    private boolean exception(String reason, Location place) {
        if (place.extension().equals("e") || !enter("e")) {
            return false;
        }
        ExceptionFunction.raise(channel, reason, place);
        return true;
    }
}
