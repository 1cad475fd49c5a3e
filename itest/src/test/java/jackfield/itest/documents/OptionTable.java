// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest.documents;

import jackfield.core.config.schema.OptionSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Tables of options and of arguments. */
final class OptionTable {

    private OptionTable() {}

    /** One sentence for each option of a section. */
    static String brief(List<OptionSchema> options) {
        return options(options, row -> Markdown.plain(row.meaning()));
    }

    /** All that is known of each option of a section. */
    static String full(List<OptionSchema> options) {
        return options(options, OptionRow::explanation);
    }

    private static String options(List<OptionSchema> options, Function<OptionRow, String> meaning) {
        List<OptionRow> rows = OptionRow.all(options);
        boolean allInEffect = rows.stream().allMatch(row -> row.option().isInEffect());
        List<String> heads = new ArrayList<>(List.of("Option", "Accepts", "Default", "Meaning"));
        if (!allInEffect) {
            heads.add("In effect");
        }
        List<List<String>> cells = new ArrayList<>();
        for (OptionRow row : rows) {
            List<String> cell =
                    new ArrayList<>(
                            List.of(
                                    Markdown.code(row.name()),
                                    row.accepts(),
                                    row.standard(),
                                    meaning.apply(row)));
            if (!allInEffect) {
                cell.add(row.effect());
            }
            cells.add(cell);
        }
        return Markdown.table(heads, cells);
    }

    /** Arguments in the order in which they are written. */
    static String arguments(List<OptionSchema> arguments) {
        return Markdown.table(
                List.of("Argument", "Accepts", "Default", "Meaning"),
                arguments.stream()
                        .flatMap(OptionRow::of)
                        .map(
                                row ->
                                        List.of(
                                                Markdown.code(row.name()),
                                                row.accepts(),
                                                row.standard(),
                                                row.explanation()))
                        .toList());
    }
}
