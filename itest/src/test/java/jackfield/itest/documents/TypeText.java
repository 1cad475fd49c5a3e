// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest.documents;

import jackfield.core.config.schema.Schema;
import java.util.List;

/** How a section type is described. */
final class TypeText {

    private final Schema<?> schema;

    TypeText(Schema<?> schema) {
        this.schema = schema;
    }

    /** What its sections are called. */
    String title() {
        if (!schema.typeWord().isEmpty()) {
            return schema.typeWord();
        }
        return schema.sectionName().isEmpty() ? "every section" : "[" + schema.sectionName() + "]";
    }

    /** The anchor of the title on the reference page. */
    private String anchor() {
        return title().replaceAll("[^\\w -]", "").replace(' ', '-');
    }

    /** The first lines of a section. */
    List<String> head() {
        String name =
                schema.sectionName().isEmpty()
                        ? schema.isSingle() ? schema.typeWord() : "name"
                        : schema.sectionName();
        return schema.typeWord().isEmpty()
                ? List.of("[" + name + "]")
                : List.of("[" + name + "]", "type=" + schema.typeWord());
    }

    private String intro() {
        String written = String.join("` with `", head());
        String count = schema.isSingle() ? " There is at most one." : "";
        return Markdown.plain(schema.synopsis()) + " Written as `" + written + "`." + count;
    }

    /**
     * For a module's own page.
     *
     * @param namesOnly where there are many options, the reference has their tables
     */
    String brief(boolean namesOnly) {
        return "### `%s` in `%s`\n\n".formatted(title(), schema.file())
                + Markdown.paragraphs(intro())
                + "\n"
                + (namesOnly ? names() : OptionTable.brief(schema.options()));
    }

    private String names() {
        List<OptionRow> rows = OptionRow.all(schema.options());
        return Markdown.paragraphs(
                "Its %s in the [reference](../docs/reference/%s.md#%s).\n\n"
                                .formatted(
                                        rows.size() == 1
                                                ? "only option is explained"
                                                : rows.size() + " options are explained",
                                        schema.file(),
                                        anchor())
                        + names("In effect", rows, true)
                        + names("Known and checked, without effect yet", rows, false));
    }

    private static String names(String what, List<OptionRow> rows, boolean inEffect) {
        List<String> names =
                rows.stream()
                        .filter(row -> row.option().isInEffect() == inEffect)
                        .map(row -> Markdown.code(row.name()))
                        .toList();
        return names.isEmpty() ? "" : what + ": " + String.join(", ", names) + ".\n\n";
    }

    /** For the page of the file. */
    String full(BundlePage owner) {
        String details =
                schema.details()
                        .map(text -> Markdown.paragraphs(Markdown.plain(text)) + "\n")
                        .orElse("");
        return "## %s\n\n".formatted(title())
                + Markdown.paragraphs(intro() + " Read by " + owner.link(2) + ".")
                + "\n"
                + details
                + OptionTable.full(schema.options());
    }
}
