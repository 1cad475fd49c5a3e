// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import jackfield.channel.HangupCause;
import jackfield.config.OptionValue;
import java.util.Arrays;
import java.util.Locale;

/**
 * A hang-up cause as written in the dialplan.
 *
 * @param text as written
 * @param cause what it stands for; normal clearing if the number or name is not known
 */
@OptionValue(accepts = "a cause number of Q.850, or its name such as USER_BUSY")
public record CauseText(String text, HangupCause cause) {

    /** Never fails: a call that is to end must end. */
    public static CauseText parse(String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT);
        HangupCause cause =
                Arrays.stream(HangupCause.values())
                        .filter(known -> named(known, wanted))
                        .findFirst()
                        .orElse(HangupCause.NORMAL_CLEARING);
        return new CauseText(text, cause);
    }

    private static boolean named(HangupCause cause, String wanted) {
        return cause.name().equals(wanted) || String.valueOf(cause.code()).equals(wanted);
    }

    @Override
    public String toString() {
        return text;
    }
}
