// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.config.BadValueException;
import jackfield.config.InvalidOptionException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Rules that several options of {@code pjsip.conf} share. */
final class OptionRules {

    private static final Set<String> TRAFFIC_CLASSES =
            Set.of(
                    "cs0", "cs1", "cs2", "cs3", "cs4", "cs5", "cs6", "cs7", "af11", "af12", "af13",
                    "af21", "af22", "af23", "af31", "af32", "af33", "af41", "af42", "af43", "ef");

    private static final String USER_CHARACTERS = "-_.!~*'()&=+$,;?/%";

    private OptionRules() {}

    /** Each item is one of the words; which case it has does not matter. */
    static void words(String option, List<String> items, List<String> allowed) {
        for (String item : items) {
            if (allowed.stream().noneMatch(item::equalsIgnoreCase)) {
                throw new InvalidOptionException(
                        option,
                        "expected words of "
                                + String.join(", ", allowed)
                                + "; found '"
                                + item
                                + "'");
            }
        }
    }

    /** No item comes twice. */
    static void distinct(String option, Collection<String> items) {
        Set<String> seen = new HashSet<>();
        for (String item : items) {
            if (!seen.add(item)) {
                throw new InvalidOptionException(option, "'" + item + "' is named twice");
            }
        }
    }

    /** A number from 0 to 255 or the name of a DSCP class. */
    static void trafficClass(String option, String text) {
        if (!TRAFFIC_CLASSES.contains(text.toLowerCase(Locale.ROOT)) && !isNumber(text, 255)) {
            throw new InvalidOptionException(
                    option, "expected a number from 0 to 255 or a class such as EF or AF41");
        }
    }

    /** Numbers from 0 to 63 and ranges of them. */
    static void groups(String option, String text) {
        for (String item : text.isEmpty() ? new String[0] : text.split(",", -1)) {
            String[] ends = item.strip().split("-", -1);
            boolean good = ends.length <= 2;
            for (String end : ends) {
                good &= isNumber(end.strip(), 63);
            }
            if (!good) {
                throw new InvalidOptionException(
                        option, "expected numbers from 0 to 63, or ranges such as 1-4");
            }
        }
    }

    /** Empty, or a SIP URI. */
    static void uri(String option, String text) {
        try {
            if (!text.isEmpty()) {
                SipUri.parse(text);
            }
        } catch (BadValueException e) {
            throw new InvalidOptionException(option, e.getMessage());
        }
    }

    /** Only what may stand in the user part of a URI (RFC 3261 §25.1). */
    static void user(String option, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c < 128 && Character.isLetterOrDigit(c);
            if (!plain && USER_CHARACTERS.indexOf(c) < 0) {
                throw new InvalidOptionException(
                        option, "'" + c + "' cannot stand in the user part of a URI");
            }
        }
    }

    static void notEmpty(String option, String text) {
        if (text.isEmpty()) {
            throw new InvalidOptionException(option, "expected a text");
        }
    }

    private static boolean isNumber(String text, int most) {
        return !text.isEmpty()
                && text.length() <= 3
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(text) <= most;
    }
}
