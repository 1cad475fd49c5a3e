// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.reader;

import jackfield.config.ConfigFile.Line;
import jackfield.config.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Chooses the section that {@code (+filter)} adds to: {@code name=value} pairs joined by {@code &},
 * each a regular expression searched in the lines of the section.
 */
final class SectionFilter implements Predicate<SectionBuilder> {

    private final List<Predicate<Line>> pairs = new ArrayList<>();
    private boolean templates;
    private boolean others = true;

    private SectionFilter() {}

    static SectionFilter of(String text, String section, Position position) throws ReadFailure {
        SectionFilter filter = new SectionFilter();
        if (text.isEmpty()) {
            return filter;
        }
        for (String pair : text.split("&", -1)) {
            try {
                filter.add(pair);
            } catch (PatternSyntaxException e) {
                throw new ReadFailure(
                        position,
                        section,
                        "'" + pair + "' is no regular expression: " + e.getDescription());
            }
        }
        return filter;
    }

    private void add(String pair) {
        int equals = pair.indexOf('=');
        if (equals < 0) {
            pairs.add(line -> false);
        } else if (pair.substring(0, equals).equals("TEMPLATES")) {
            templates = true;
            others = !pair.substring(equals + 1).equalsIgnoreCase("restrict");
        } else {
            Pattern name = pattern(pair.substring(0, equals));
            Pattern value = pattern(pair.substring(equals + 1));
            pairs.add(
                    line -> name.matcher(line.name()).find() && value.matcher(line.value()).find());
        }
    }

    /** Character classes are the one thing that POSIX writes in another way. */
    private static Pattern pattern(String posix) {
        String text = posix;
        for (String name : List.of("Alpha", "Digit", "Alnum", "Upper", "Lower", "Space", "Punct")) {
            text = text.replace("[:" + name.toLowerCase(Locale.ROOT) + ":]", "\\p{" + name + "}");
        }
        return Pattern.compile(text);
    }

    @Override
    public boolean test(SectionBuilder section) {
        return (section.isTemplate() ? templates : others)
                && pairs.stream().allMatch(pair -> section.lines().stream().anyMatch(pair));
    }
}
