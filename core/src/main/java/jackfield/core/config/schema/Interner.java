// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.schema;

import java.util.HashMap;
import java.util.Map;

/** Keeps one of several equal values; ten thousand phones differ in little. Confined to one binding. */
final class Interner {

    private final Map<Object, Object> known = new HashMap<>();

    @SuppressWarnings("unchecked") // equal values of one class
    <T> T intern(T value) {
        Object earlier = known.putIfAbsent(value, value);
        return earlier != null && earlier.getClass() == value.getClass() ? (T) earlier : value;
    }
}
