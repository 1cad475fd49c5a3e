// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest.documents;

import jackfield.core.config.schema.ArgumentSchema;
import jackfield.core.config.schema.OptionSchema;
import jackfield.core.dialplan.application.WordHelp;
import java.util.List;

/**
 * An application or a function of the dialplan.
 *
 * @param synopsis one sentence
 * @param details possibly empty
 * @param arguments the record of its arguments
 * @param canBeSet for a function: whether {@code Set} may give it a value
 */
record Word(
        String name,
        String synopsis,
        String details,
        Class<? extends Record> arguments,
        boolean canBeSet) {

    /** {@code Dial([destinations][,timeout])}. */
    String syntax() {
        return WordHelp.syntax(name, arguments);
    }

    List<OptionSchema> options() {
        return new ArgumentSchema(arguments).arguments();
    }
}
