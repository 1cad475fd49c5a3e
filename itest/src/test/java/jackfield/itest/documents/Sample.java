// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest.documents;

import jackfield.core.config.schema.OptionSchema;
import jackfield.core.config.schema.Schema;
import java.util.List;

/** A file of which every line is commented: each option with its default and one line of meaning. */
final class Sample {

    private static final int WIDTH = 110;
    private static final String COMMENT = "; ";

    private final StringBuilder text = new StringBuilder();

    private Sample() {}

    static String of(String file, List<Schema<?>> types) {
        Sample sample = new Sample();
        sample.comment(
                "Every option of "
                        + file
                        + " with its default. Generated from the declarations by ./cnf/docs: copy what you"
                        + " need and take its semicolon away.");
        types.forEach(sample::type);
        return sample.text.toString();
    }

    private void type(Schema<?> schema) {
        text.append('\n');
        comment("==== " + new TypeText(schema).title() + ": " + schema.synopsis());
        new TypeText(schema).head().forEach(this::line);
        schema.options().stream().flatMap(OptionRow::of).forEach(this::option);
    }

    private void option(OptionRow row) {
        OptionSchema option = row.option();
        boolean own = row.name().equals(option.name());
        StringBuilder meaning = new StringBuilder(row.meaning());
        if (own) {
            meaning.append(option.isRequired() ? " Must be written; accepts" : " Accepts")
                    .append(' ')
                    .append(option.accepts())
                    .append('.');
        }
        option.example()
                .filter(line -> line.startsWith(row.name() + "=") && !option.isRequired())
                .ifPresent(line -> meaning.append(" For example: ").append(line));
        if (!option.isInEffect()) {
            meaning.append(" Not in effect yet.");
        }
        comment(meaning.toString());
        line(row.name() + "=" + (own ? value(option) : ""));
    }

    /** The default; what has none and must be written gets something that would be accepted. */
    private static String value(OptionSchema option) {
        return option.isRequired()
                ? option.example().map(line -> line.split("=", 2)[1]).orElse("sample")
                : option.defaultText().orElse("");
    }

    private void comment(String words) {
        text.append(Markdown.wrap(words, COMMENT, WIDTH)).append('\n');
    }

    private void line(String line) {
        text.append(';').append(line).append('\n');
    }
}
