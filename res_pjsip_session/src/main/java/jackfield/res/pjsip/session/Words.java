// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sip.message.Message;

/** Reads headers whose values are words between commas, such as option tags and methods. */
final class Words {

    private Words() {}

    /** All of them, over all headers of this name. */
    static List<String> of(Message message, String header) {
        List<String> words = new ArrayList<>();
        for (Iterator<?> each = message.getHeaders(header); each.hasNext(); ) {
            String line = String.valueOf(each.next());
            for (String word : line.substring(line.indexOf(':') + 1).split(",")) {
                if (!word.isBlank()) {
                    words.add(word.strip());
                }
            }
        }
        return words;
    }

    /** Compared without case, as option tags and methods never differ in it alone. */
    static boolean has(Message message, String header, String word) {
        return of(message, header).stream().anyMatch(word::equalsIgnoreCase);
    }

    static Optional<String> first(Message message, String header) {
        return of(message, header).stream().findFirst();
    }

    /** The number that the header begins with; empty if there is none, or none that fits 31 bits. */
    static OptionalLong number(Message message, String header) {
        return first(message, header)
                .map(value -> value.split("[;\\s]", 2)[0])
                .filter(digits -> digits.matches("\\d{1,10}"))
                .map(Long::parseLong)
                .filter(number -> number <= Integer.MAX_VALUE)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }
}
