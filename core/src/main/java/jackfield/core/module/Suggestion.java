// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import jackfield.config.NearestWord;
import java.util.Collection;

/** The end of a sentence about a module that is not there. */
final class Suggestion {

    private Suggestion() {}

    static String of(ModuleName wrong, Collection<String> right) {
        return NearestWord.to(wrong.text(), right)
                .filter(nearest -> !nearest.equals(wrong.text()))
                .map(nearest -> "; did you mean '" + nearest + "'?")
                .orElse("");
    }
}
