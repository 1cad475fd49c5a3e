// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.schema;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Yes or no. Any other word is taken as no, with a warning. */
final class BooleanType implements ValueType<Boolean> {

    private static final Set<String> TRUE = Set.of("yes", "true", "y", "t", "1", "on");
    private static final Set<String> FALSE = Set.of("no", "false", "n", "f", "0", "off");

    static boolean isTrue(String text) {
        return TRUE.contains(text.toLowerCase(Locale.ROOT));
    }

    static boolean isFalse(String text) {
        return FALSE.contains(text.toLowerCase(Locale.ROOT));
    }

    @Override
    public Boolean read(String text) {
        return isTrue(text);
    }

    @Override
    public String write(Boolean value) {
        return value ? "yes" : "no";
    }

    @Override
    public String accepts() {
        return "yes or no";
    }

    @Override
    public Optional<Boolean> empty() {
        return Optional.of(false);
    }

    @Override
    public List<String> words() {
        return List.of("yes", "no");
    }

    @Override
    public String doubt(String text) {
        return isTrue(text) || isFalse(text) ? "" : "taken as no; expected yes or no";
    }
}
