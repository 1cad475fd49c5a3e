// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.config;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression whose matching takes bounded time, whatever the pattern and the text. A match
 * that would take longer counts as none. Thread-safe.
 */
@OptionValue(accepts = "a regular expression")
public final class BoundedRegex {

    /** Characters looked at before a match is given up; some milliseconds' worth. */
    private static final int MOST_STEPS = 100_000;

    private final Pattern pattern;

    private BoundedRegex(Pattern pattern) {
        this.pattern = pattern;
    }

    public static BoundedRegex parse(String text) {
        try {
            return new BoundedRegex(Pattern.compile(text));
        } catch (PatternSyntaxException e) {
            throw new BadValueException(
                    "expected a regular expression: " + e.getDescription(),
                    0,
                    Math.max(0, e.getIndex()));
        }
    }

    /** True if the expression is found anywhere in the text. */
    public boolean find(String text) {
        return match(text).isPresent();
    }

    /** The first place in the text where the expression is found, with its groups. */
    public Optional<MatchResult> match(String text) {
        try {
            Matcher matcher = pattern.matcher(new CountedText(text));
            return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
        } catch (TooManyStepsException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BoundedRegex regex && regex.toString().equals(toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }

    /** A text that may be looked at only so often: the matcher has no other way to be stopped. */
    private static final class CountedText implements CharSequence {

        private final String text;
        private int steps;

        CountedText(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++steps > MOST_STEPS) {
                throw new TooManyStepsException();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class TooManyStepsException extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooManyStepsException() {
            super(null, null, false, false);
        }
    }
}
