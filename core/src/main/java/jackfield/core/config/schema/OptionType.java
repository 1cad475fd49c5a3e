// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.schema;

import jackfield.config.BadValueException;
import jackfield.config.OptionLine;
import java.util.List;
import java.util.Optional;

/** How the lines of one option make its value. Thread-safe. */
interface OptionType {

    /**
     * The value of one or more lines. Throws {@link BadValueException} with the index of the line and the
     * offset in its value.
     */
    Object read(List<OptionLine> lines);

    /** Lines that {@link #read} makes this value of; none for an empty value. Shows secrets. */
    List<OptionLine> write(Object value);

    /** The value where nothing is written and no default declared; empty if there is none. */
    Optional<Object> empty();

    String accepts();

    List<String> words();

    /** Something odd about a line that is accepted nevertheless; empty if all is well. */
    String doubt(OptionLine line);
}
