// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.schema;

import jackfield.config.BadValueException;
import java.util.List;
import java.util.Optional;

/** A type of single values: how they are read, written and described. Thread-safe. */
interface ValueType<T> {

    /** Throws {@link BadValueException} that says what was expected. */
    T read(String text);

    /** The text that {@link #read} makes the value of. */
    String write(T value);

    /** What is accepted, as shown in help. */
    String accepts();

    /** The value where nothing is written and no default declared. */
    Optional<T> empty();

    /** All texts that are accepted, where they can be counted. */
    default List<String> words() {
        return List.of();
    }

    /** Something odd about a text that is accepted nevertheless; empty if all is well. */
    default String doubt(String text) {
        return "";
    }
}
