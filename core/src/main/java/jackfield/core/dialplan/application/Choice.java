// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import jackfield.config.BadValueException;
import jackfield.config.OptionValue;
import jackfield.dialplan.Destination;
import jackfield.dialplan.Truth;
import java.util.Optional;

/**
 * A condition and the places it leads to.
 *
 * @param condition after substitution
 */
@OptionValue(accepts = "condition?[place]:[place]")
public record Choice(
        String condition, Optional<Destination> whenTrue, Optional<Destination> whenFalse) {

    public static Choice parse(String text) {
        int question = text.indexOf('?');
        if (question < 0) {
            throw new BadValueException("expected a ? after the condition");
        }
        String places = text.substring(question + 1);
        int colon = places.indexOf(':');
        return new Choice(
                text.substring(0, question).strip(),
                place(colon < 0 ? places : places.substring(0, colon)),
                colon < 0 ? Optional.empty() : place(places.substring(colon + 1)));
    }

    private static Optional<Destination> place(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(Destination.parse(text));
    }

    /** Where to go; empty for the next step. */
    public Optional<Destination> chosen() {
        return Truth.of(condition) ? whenTrue : whenFalse;
    }

    @Override
    public String toString() {
        return condition
                + "?"
                + whenTrue.map(Destination::toString).orElse("")
                + ":"
                + whenFalse.map(Destination::toString).orElse("");
    }
}
