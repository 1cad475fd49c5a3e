// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli;

import java.util.List;
import java.util.Optional;

/** What the words of a line lead to. */
public sealed interface Search {

    /**
     * A command, and what was typed after its words.
     *
     * @param arguments as typed
     */
    record Found(CommandEntry command, List<String> arguments) implements Search {}

    /**
     * A word is the beginning of several.
     *
     * @param candidates what could be meant, from the first word on
     */
    record Ambiguous(List<String> candidates) implements Search {}

    /**
     * No command begins like this.
     *
     * @param known the words that lead somewhere, written in full
     * @param suggestion the known words and the nearest right one after them
     */
    record Unknown(String known, Optional<String> suggestion) implements Search {}
}
