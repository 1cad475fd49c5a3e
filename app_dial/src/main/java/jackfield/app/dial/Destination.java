// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.dial;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What Dial is to call.
 *
 * @param technology such as {@code PJSIP}
 * @param resource what the technology makes of it, such as {@code 300}
 */
record Destination(String technology, String resource) {

    /** Splits a list at {@code &}; empty places, as an empty variable leaves them, are left out. */
    static List<String> split(String list) {
        return Arrays.stream(list.split("&")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    /** Reads {@code technology/resource}; empty if it is not that. */
    static Optional<Destination> parse(String text) {
        int slash = text.indexOf('/');
        return slash < 1
                ? Optional.empty()
                : Optional.of(new Destination(text.substring(0, slash), text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return technology + "/" + resource;
    }
}
