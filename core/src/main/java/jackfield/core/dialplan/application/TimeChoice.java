// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import jackfield.config.BadValueException;
import jackfield.config.OptionValue;
import jackfield.dialplan.Destination;
import jackfield.dialplan.TimeSpan;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** A time and the places that it leads to. */
@OptionValue(accepts = "times,weekdays,days,months[,timezone]?[place]:[place]")
public record TimeChoice(TimeSpan times, Choice places) {

    public static TimeChoice parse(String text) {
        int question = text.indexOf('?');
        if (question < 0) {
            throw new BadValueException("expected a ? after the times");
        }
        return new TimeChoice(
                TimeSpan.parse(text.substring(0, question)),
                Choice.parse(text.substring(question)));
    }

    /** Where to go at a moment; empty for the next step. */
    Optional<Destination> at(Instant moment, ZoneId local) {
        return times.contains(moment, local) ? places.whenTrue() : places.whenFalse();
    }

    @Override
    public String toString() {
        return times.toString() + places;
    }
}
