// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A line as typed, cut into words at blanks. Double quotes keep blanks in a word, and a backslash
 * takes a blank, a quote or a backslash as it is; every other character, {@code *97}, {@code NoOp()}
 * and {@code |} included, reaches the command unchanged.
 *
 * @param words without their quotes
 * @param last how the line ends
 * @param typing index in the text where the unfinished word begins
 * @param pipe index in the text of the first {@code |} that stands by itself, or -1
 */
public record CommandLine(List<String> words, End last, int typing, int pipe) {

    /** Where the line leaves the cursor. */
    public enum End {
        /** After a blank, or nothing is typed: the next word has not begun. */
        BETWEEN_WORDS,
        /** In the last word. */
        IN_WORD,
        /** In a quote that is not closed; the last word goes on. */
        IN_QUOTES
    }

    public CommandLine {
        words = List.copyOf(words);
    }

    public static CommandLine parse(String text) {
        return new Reader(text).read();
    }

    /** The words before the one that is being typed. */
    public List<String> finished() {
        return last == End.BETWEEN_WORDS ? words : words.subList(0, words.size() - 1);
    }

    /** The word that is being typed, possibly empty. */
    public String unfinished() {
        return last == End.BETWEEN_WORDS ? "" : words.getLast();
    }

    /** Writes a word so that {@link #parse} gives it back. */
    public static String quote(String word) {
        String escaped = word.replace("\\", "\\\\").replace("\"", "\\\"");
        boolean blank = word.isEmpty() || word.chars().anyMatch(CommandLine::isBlank);
        if (blank) {
            return '"' + escaped + '"';
        }
        return word.indexOf('"') >= 0 || word.contains("\\\\") || word.endsWith("\\")
                ? escaped
                : word;
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** Walks over the text once. */
    private static final class Reader {
        private final String text;
        private final List<String> words = new ArrayList<>();
        private final StringBuilder word = new StringBuilder();
        private boolean inWord;
        private boolean inQuotes;
        private boolean plain;
        private int start;
        private int pipe = -1;

        Reader(String text) {
            this.text = text;
        }

        CommandLine read() {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (!inWord) {
                    start = i;
                }
                if (c == '\\' && i + 1 < text.length() && isEscapable(text.charAt(i + 1))) {
                    i++;
                    add(text.charAt(i));
                } else if (c == '"') {
                    begin();
                    plain = false;
                    inQuotes = !inQuotes;
                } else if (isBlank(c) && !inQuotes) {
                    finish(i);
                } else {
                    boolean wasPlain = plain || !inWord;
                    add(c);
                    plain = wasPlain && !inQuotes;
                }
            }
            End end = inQuotes ? End.IN_QUOTES : inWord ? End.IN_WORD : End.BETWEEN_WORDS;
            int typing = inWord ? start : text.length();
            finish(text.length());
            return new CommandLine(words, end, typing, pipe);
        }

        private static boolean isEscapable(char c) {
            return c == '"' || c == '\\' || isBlank(c);
        }

        private void begin() {
            inWord = true;
        }

        private void add(char c) {
            begin();
            plain = false;
            word.append(c);
        }

        private void finish(int end) {
            if (!inWord) {
                return;
            }
            if (pipe < 0 && plain && "|".contentEquals(word)) {
                pipe = end - 1;
            }
            words.add(word.toString());
            word.setLength(0);
            inWord = false;
            plain = false;
        }
    }
}
