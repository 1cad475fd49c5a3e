// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.cut;

import jackfield.config.BadValueException;
import jackfield.config.OptionValue;
import java.util.ArrayList;
import java.util.List;

/** The fields that are wanted: {@code 2}, {@code 1-3}, {@code 2-}, {@code -2}, joined by {@code &}. */
@OptionValue(accepts = "numbers and ranges of fields joined by &, such as 1-2&4")
public record FieldNumbers(List<Range> ranges) {

    /** Fields from one to another, both included. */
    record Range(int first, int last) {}

    public FieldNumbers {
        ranges = List.copyOf(ranges);
    }

    public static FieldNumbers parse(String text) {
        List<Range> ranges = new ArrayList<>();
        for (String part : text.split("&", -1)) {
            ranges.add(range(part.strip()));
        }
        return new FieldNumbers(ranges);
    }

    private static Range range(String part) {
        if (!part.matches("\\d{1,6}|\\d{1,6}-|-\\d{1,6}|\\d{1,6}-\\d{1,6}")) {
            throw new BadValueException("expected a field such as 2, or fields such as 1-3 or 2-");
        }
        int dash = part.indexOf('-');
        String first = dash < 0 ? part : part.substring(0, dash);
        String last = dash < 0 ? part : part.substring(dash + 1);
        return new Range(
                first.isEmpty() ? 1 : Integer.parseInt(first),
                last.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(last));
    }

    /** The wanted ones, in the order in which they are named. */
    List<String> of(List<String> fields) {
        List<String> wanted = new ArrayList<>();
        for (Range range : ranges) {
            for (int i = Math.max(1, range.first()); i <= range.last() && i <= fields.size(); i++) {
                wanted.add(fields.get(i - 1));
            }
        }
        return wanted;
    }

    @Override
    public String toString() {
        return ranges.toString();
    }
}
