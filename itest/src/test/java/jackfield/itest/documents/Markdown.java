// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest.documents;

import java.util.ArrayList;
import java.util.List;

/** Text of the pages. */
final class Markdown {

    private static final int WIDTH = 128;

    private Markdown() {}

    /** Words of a declaration, so that no sign in them means anything else. */
    static String plain(String text) {
        return text.strip()
                .replace("\\", "\\\\")
                .replace("<", "\\<")
                .replace("*", "\\*")
                .replaceAll("(?<!\\w)_|_(?!\\w)", "\\\\_");
    }

    static String code(String text) {
        return text.isEmpty() ? "" : "`" + text + "`";
    }

    /** What stands in a cell of a table. */
    static String cell(String text) {
        return text.replace("|", "\\|").replaceAll("\\s*\n\\s*", " ").strip();
    }

    static String table(List<String> heads, List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(row(heads));
        lines.add("|" + " --- |".repeat(heads.size()));
        rows.forEach(cells -> lines.add(row(cells)));
        return String.join("\n", lines) + "\n";
    }

    private static String row(List<String> cells) {
        StringBuilder row = new StringBuilder("|");
        cells.forEach(cell -> row.append(cell.isEmpty() ? " |" : " " + cell(cell) + " |"));
        return row.toString();
    }

    /** Paragraphs in lines of a width that reads well. */
    static String paragraphs(String text) {
        List<String> wrapped = new ArrayList<>();
        for (String paragraph : text.strip().split("\n\\s*\n")) {
            wrapped.add(wrap(paragraph, "", WIDTH));
        }
        return String.join("\n\n", wrapped) + "\n";
    }

    /** Breaks at blanks; each line begins with the prefix. */
    static String wrap(String text, String prefix, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(prefix);
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > prefix.length() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(prefix);
            }
            line.append(line.length() > prefix.length() ? " " : "").append(word);
        }
        lines.add(line.toString());
        return String.join("\n", lines);
    }
}
