// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.pbx.config;

import jackfield.config.BadValueException;
import jackfield.config.ConfigFile.Line;
import jackfield.config.ConfigFile.Section;
import jackfield.dialplan.Substitution;
import jackfield.dialplan.Substitution.UnknownFunctionException;
import java.util.Map;

/** Puts global variables into texts while the file is read, and looks over the texts for later. */
final class TextCheck {

    private final Substitution substitution;
    private final Map<String, String> globals;
    private final Problems problems;

    /**
     * @param globals those of the file so far
     */
    TextCheck(Substitution substitution, Map<String, String> globals, Problems problems) {
        this.substitution = substitution;
        this.globals = globals;
        this.problems = problems;
    }

    /** A variable's value; one that cannot be read is taken as it stands. */
    String value(Section section, Line line) {
        return readable(section, line, line.value(), 0)
                ? filled(section, line, line.value())
                : line.value();
    }

    /**
     * A name.
     *
     * @throws BadValueException if a bracket is not closed
     */
    String name(Section section, Line line, String text) {
        substitution.check(text);
        return filled(section, line, text);
    }

    private String filled(Section section, Line line, String text) {
        try {
            return substitution.substitute(globals, text);
        } catch (UnknownFunctionException e) {
            problems.warning(section, line, 0, String.valueOf(e.getMessage()));
            return text;
        }
    }

    /**
     * Complains about brackets that are not closed.
     *
     * @param offset of the text in the line's value
     */
    boolean readable(Section section, Line line, String text, int offset) {
        try {
            substitution.check(text);
            return true;
        } catch (BadValueException e) {
            problems.warning(section, line, offset + e.offset(), e.getMessage());
            return false;
        }
    }
}
