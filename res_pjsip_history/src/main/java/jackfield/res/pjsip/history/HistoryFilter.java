// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.history;

import jackfield.config.BadValueException;
import jackfield.config.BoundedRegex;
import jackfield.res.pjsip.history.History.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Reads what stands behind {@code where}: {@code or} binds least, then {@code and}, then {@code not}. */
final class HistoryFilter {

    /** Parentheses and {@code not} within each other; more is no question that somebody asks. */
    private static final int DEEPEST = 50;

    private final List<String> words;
    private int next;
    private int depth;

    private HistoryFilter(List<String> words) {
        this.words = words;
    }

    /**
     * @throws BadValueException if the words make no expression
     */
    static Predicate<Entry> parse(List<String> words) {
        List<String> tokens = new ArrayList<>();
        for (String word : words) {
            split(word, tokens);
        }
        HistoryFilter reader = new HistoryFilter(tokens);
        Predicate<Entry> filter = reader.either();
        if (reader.next < tokens.size()) {
            throw new BadValueException("did not expect '" + tokens.get(reader.next) + "'");
        }
        return filter;
    }

    /** A parenthesis may stick to a word. */
    private static void split(String word, List<String> tokens) {
        String rest = word;
        while (rest.startsWith("(")) {
            tokens.add("(");
            rest = rest.substring(1);
        }
        int closing = 0;
        while (rest.endsWith(")")) {
            closing++;
            rest = rest.substring(0, rest.length() - 1);
        }
        if (!rest.isEmpty()) {
            tokens.add(rest);
        }
        for (int i = 0; i < closing; i++) {
            tokens.add(")");
        }
    }

    private Predicate<Entry> either() {
        Predicate<Entry> left = both();
        while (takes("or")) {
            left = left.or(both());
        }
        return left;
    }

    private Predicate<Entry> both() {
        Predicate<Entry> left = single();
        while (takes("and")) {
            left = left.and(single());
        }
        return left;
    }

    private Predicate<Entry> single() {
        if (++depth > DEEPEST) {
            throw new BadValueException("this is too deep");
        }
        try {
            if (takes("not")) {
                return single().negate();
            }
            if (!takes("(")) {
                return comparison();
            }
            Predicate<Entry> inner = either();
            if (!takes(")")) {
                throw new BadValueException("expected )");
            }
            return inner;
        } finally {
            depth--;
        }
    }

    private Predicate<Entry> comparison() {
        HistoryField field = HistoryField.of(word("a field"));
        String operator = word("an operator").toLowerCase(Locale.ROOT);
        String value = word("a value");
        if (operator.equals("like")) {
            BoundedRegex regex = BoundedRegex.parse(value);
            return entry -> regex.find(field.text(entry));
        }
        return switch (operator) {
            case "=" -> entry -> field.compare(entry, value) == 0;
            case "!=" -> entry -> field.compare(entry, value) != 0;
            case "<" -> entry -> field.compare(entry, value) < 0;
            case ">" -> entry -> field.compare(entry, value) > 0;
            case "<=" -> entry -> field.compare(entry, value) <= 0;
            case ">=" -> entry -> field.compare(entry, value) >= 0;
            default ->
                    throw new BadValueException(
                            "'" + operator + "' is none of = != < > <= >= like");
        };
    }

    private boolean takes(String word) {
        boolean there = next < words.size() && words.get(next).equalsIgnoreCase(word);
        next += there ? 1 : 0;
        return there;
    }

    private String word(String what) {
        if (next >= words.size()) {
            throw new BadValueException("expected " + what + " at the end");
        }
        return words.get(next++);
    }
}
