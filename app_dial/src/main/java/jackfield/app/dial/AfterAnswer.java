// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.dial;

import jackfield.channel.Channel;
import jackfield.channel.ChannelEvent;
import jackfield.channel.HangupCause;
import jackfield.channel.Location;
import jackfield.dialplan.Outcome;
import jackfield.dialplan.Subroutines;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the subroutine of option U says is to become of an answered call. Confined to the call thread. */
final class AfterAnswer {
    private static final Pattern GOTO = Pattern.compile("GOTO:(.*)\\^(.*)\\^([1-9]\\d{0,8})");

    private final Channel caller;
    private final Channel callee;
    private final DialVariables variables;

    AfterAnswer(Channel caller, Channel callee, DialVariables variables) {
        this.caller = caller;
        this.callee = callee;
        this.variables = variables;
    }

    /**
     * Runs the subroutine on the called side, which is given up if the caller hangs up meanwhile.
     *
     * @return what becomes of the caller; empty if the two are to be connected
     */
    Optional<Outcome> run(DialSubroutine subroutine, Subroutines subroutines) {
        boolean returned;
        try (Channel.Listening listening = caller.listen(this::giveUp)) {
            Objects.requireNonNull(listening);
            returned = subroutine.run(subroutines, callee, caller);
        }
        if (caller.isHungUp()) {
            return Optional.of(Outcome.HANGUP);
        }
        if (!returned || callee.isHungUp()) {
            return Optional.of(ended(DialStatus.CHANUNAVAIL));
        }
        return outcome(callee.variables().get("GOSUB_RESULT").orElse(""));
    }

    private void giveUp(ChannelEvent event) {
        if (event instanceof ChannelEvent.HungUp(Channel gone, HangupCause cause)) {
            callee.hangUp(cause);
        }
    }

    private Optional<Outcome> outcome(String result) {
        Matcher place = GOTO.matcher(result);
        if (place.matches()) {
            caller.location(
                    new Location(place.group(1), place.group(2), Integer.parseInt(place.group(3))));
            return Optional.of(Outcome.CONTINUE);
        }
        return switch (result) {
            case "ABORT" -> Optional.of(Outcome.HANGUP);
            case "CONGESTION" -> Optional.of(ended(DialStatus.CONGESTION));
            case "BUSY" -> Optional.of(ended(DialStatus.BUSY));
            case "CONTINUE" -> Optional.of(Outcome.CONTINUE);
            default -> Optional.empty();
        };
    }

    private Outcome ended(DialStatus status) {
        variables.status(status);
        return Outcome.CONTINUE;
    }
}
