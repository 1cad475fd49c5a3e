// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest.documents;

import java.util.List;
import java.util.Locale;

/** How an application or a function is described. */
final class WordText {

    private final Word word;

    WordText(Word word) {
        this.word = word;
    }

    /** For a module's own page. */
    String brief(String kind) {
        return "### %s `%s`\n\n".formatted(kind, word.syntax()).replace("###  ", "### ") + body("");
    }

    /** For the page of all words. */
    String full(BundlePage owner) {
        return "## %s\n\n`%s`\n\n".formatted(word.name(), word.syntax())
                + body(" From " + owner.link(2) + ".");
    }

    /** For a table of words on a module's own page. */
    List<String> row(String page) {
        return List.of(
                "[`%s`](../docs/reference/%s.md#%s)"
                        .formatted(word.syntax(), page, word.name().toLowerCase(Locale.ROOT)),
                Markdown.plain(word.synopsis()));
    }

    private String body(String more) {
        StringBuilder text = new StringBuilder();
        String set = word.canBeSet() ? " It can be set: `Set(" + word.syntax() + "=value)`." : "";
        text.append(Markdown.paragraphs(Markdown.plain(word.synopsis()) + set + more));
        if (!word.details().isEmpty()) {
            text.append('\n').append(Markdown.paragraphs(Markdown.plain(word.details())));
        }
        if (!word.options().isEmpty()) {
            text.append('\n').append(OptionTable.arguments(word.options()));
        }
        return text.toString();
    }
}
