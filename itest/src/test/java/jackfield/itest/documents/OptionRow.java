// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest.documents;

import jackfield.config.AlsoOption;
import jackfield.core.config.schema.OptionSchema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One name that may be written in a section, with the option that it belongs to.
 *
 * @param meaning one sentence
 */
record OptionRow(String name, String meaning, OptionSchema option) {

    /** Every option and its companions, such as {@code disallow} beside {@code allow}, by name. */
    static List<OptionRow> all(List<OptionSchema> options) {
        return options.stream()
                .flatMap(OptionRow::of)
                .sorted(Comparator.comparing(OptionRow::name))
                .toList();
    }

    static Stream<OptionRow> of(OptionSchema option) {
        List<OptionRow> rows = new ArrayList<>();
        rows.add(new OptionRow(option.name(), option.meaning(), option));
        for (AlsoOption also : option.companions()) {
            rows.add(new OptionRow(also.name(), also.value(), option));
        }
        return rows.stream();
    }

    private boolean isCompanion() {
        return !name.equals(option.name());
    }

    String accepts() {
        return isCompanion()
                ? "as " + Markdown.code(option.name())
                : Markdown.plain(option.accepts());
    }

    String standard() {
        if (option.isRequired()) {
            return isCompanion() ? "" : "must be written";
        }
        return isCompanion() ? "" : Markdown.code(option.defaultText().orElse(""));
    }

    String effect() {
        if (option.isInEffect()) {
            return "yes";
        }
        return option.happens()
                .filter(value -> !isCompanion())
                .map(value -> "not yet; as " + Markdown.code(option.name() + "=" + value))
                .orElse("not yet");
    }

    /** The sentence and all that is known besides. */
    String explanation() {
        StringBuilder text = new StringBuilder(Markdown.plain(meaning));
        if (!isCompanion()) {
            option.details().ifPresent(details -> text.append(' ').append(Markdown.plain(details)));
            if (!option.oldNames().isEmpty()) {
                text.append(" Old names: ")
                        .append(
                                String.join(
                                        ", ",
                                        option.oldNames().stream().map(Markdown::code).toList()))
                        .append('.');
            }
        }
        option.example()
                .filter(line -> line.startsWith(name + "="))
                .ifPresent(line -> text.append(" Example: ").append(Markdown.code(line)));
        return text.toString();
    }
}
