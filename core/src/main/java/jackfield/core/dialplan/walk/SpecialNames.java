// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.walk;

import jackfield.channel.Channel;
import jackfield.channel.ChannelState;
import jackfield.channel.HangupCause;
import jackfield.channel.Location;
import jackfield.config.Position;
import jackfield.core.dialplan.function.ExceptionFunction;
import jackfield.dialplan.Dialplan;
import jackfield.dialplan.Step;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a channel goes when there is no step: to {@code i}, {@code t} or {@code e} of its context, or to
 * its end. Methods return false if it is the end. Confined to the call's thread.
 */
final class SpecialNames {

    private static final Logger LOG = LoggerFactory.getLogger(SpecialNames.class);

    /** How long a caller who was answered hears that it goes no further. */
    private static final String TONE_SECONDS = "10";

    private static final Position NOWHERE = new Position("", 0, 0);

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

    /**
     * The steps of an extension are over.
     *
     * @param performer carries the last step out, which lets the caller hear why
     */
    boolean ranOut(Consumer<Step> performer) {
        if (dialplan.rules().autofallthrough()) {
            fallThrough(performer);
            return false;
        }
        try {
            String context = channel.location().context();
            return new DigitCollection(dialplan, channel, context)
                    .await(channel.timeouts().response());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void fallThrough(Consumer<Step> performer) {
        HangupCause cause = cause(channel.variables().get("DIALSTATUS").orElse(""));
        if (channel.state() == ChannelState.UP && cause != HangupCause.NORMAL_CLEARING) {
            String application = cause == HangupCause.USER_BUSY ? "Busy" : "Congestion";
            performer.accept(new Step(1, "", application, TONE_SECONDS, NOWHERE));
        }
        channel.hangUp(cause);
    }

    /** Nothing was dialed. */
    boolean timedOut() {
        Location place = channel.location();
        if (enter("t") || exception("RESPONSETIMEOUT", place)) {
            return true;
        }
        LOG.warn(
                "{} at {}: nothing was dialed, and there is neither t nor e",
                channel.name(),
                place);
        channel.hangUp(HangupCause.NORMAL_CLEARING);
        return false;
    }

    /** The channel's time is over. */
    boolean overtime() {
        Location place = channel.location();
        if (enter("T") || exception("ABSOLUTETIMEOUT", place)) {
            return true;
        }
        channel.hangUp(HangupCause.NORMAL_CLEARING);
        return false;
    }

    private static HangupCause cause(String dialStatus) {
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
