// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.exec;

import jackfield.config.BadValueException;
import jackfield.config.OptionValue;
import jackfield.dialplan.TimeSpan;

/** A time and what to run then. */
@OptionValue(accepts = "times,weekdays,days,months[,timezone]?application(arguments)")
public record TimedCall(TimeSpan times, Call call) {

    public static TimedCall parse(String text) {
        int question = text.indexOf('?');
        if (question < 0) {
            throw new BadValueException("expected a ? after the times");
        }
        return new TimedCall(
                TimeSpan.parse(text.substring(0, question)),
                Call.parse(text.substring(question + 1)));
    }

    @Override
    public String toString() {
        return times + "?" + call;
    }
}
