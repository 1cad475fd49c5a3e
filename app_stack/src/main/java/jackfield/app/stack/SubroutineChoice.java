// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.stack;

import jackfield.config.BadValueException;
import jackfield.config.OptionValue;
import jackfield.dialplan.Truth;
import java.util.Optional;

/** A condition and the subroutines it leads to. */
@OptionValue(accepts = "condition?[place(arguments)]:[place(arguments)]")
public record SubroutineChoice(
        String condition, Optional<SubroutineCall> whenTrue, Optional<SubroutineCall> whenFalse) {

    public static SubroutineChoice parse(String text) {
        int question = text.indexOf('?');
        if (question < 0) {
            throw new BadValueException("expected a ? after the condition");
        }
        String calls = text.substring(question + 1);
        int colon = colon(calls);
        return new SubroutineChoice(
                text.substring(0, question),
                call(calls.substring(0, colon)),
                call(colon == calls.length() ? "" : calls.substring(colon + 1)));
    }

    /** The one outside of parentheses, or the end. */
    private static int colon(String calls) {
        int open = 0;
        for (int i = 0; i < calls.length(); i++) {
            char next = calls.charAt(i);
            open += next == '(' ? 1 : next == ')' ? -1 : 0;
            if (next == ':' && open <= 0) {
                return i;
            }
        }
        return calls.length();
    }

    private static Optional<SubroutineCall> call(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(SubroutineCall.parse(text.strip()));
    }

    Optional<SubroutineCall> chosen() {
        return Truth.of(condition) ? whenTrue : whenFalse;
    }

    @Override
    public String toString() {
        return condition
                + "?"
                + whenTrue.map(SubroutineCall::toString).orElse("")
                + ":"
                + whenFalse.map(SubroutineCall::toString).orElse("");
    }
}
