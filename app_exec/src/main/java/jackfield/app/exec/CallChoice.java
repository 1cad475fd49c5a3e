// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.exec;

import jackfield.config.BadValueException;
import jackfield.config.OptionValue;
import jackfield.dialplan.Truth;

/** A condition and the applications it leads to. */
@OptionValue(accepts = "condition?application(arguments):application(arguments)")
public record CallChoice(String condition, Call whenTrue, Call whenFalse) {

    public static CallChoice parse(String text) {
        int question = text.indexOf('?');
        if (question < 0) {
            throw new BadValueException("expected a ? after the condition");
        }
        String calls = text.substring(question + 1);
        int colon = colon(calls);
        return new CallChoice(
                text.substring(0, question),
                Call.parse(calls.substring(0, colon)),
                Call.parse(colon == calls.length() ? "" : calls.substring(colon + 1)));
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

    Call chosen() {
        return Truth.of(condition) ? whenTrue : whenFalse;
    }

    @Override
    public String toString() {
        return condition + "?" + whenTrue + ":" + whenFalse;
    }
}
