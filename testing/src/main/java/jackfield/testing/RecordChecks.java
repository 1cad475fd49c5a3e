// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.config.ConfigView;
import jackfield.core.config.schema.OptionSchema;
import jackfield.core.config.schema.Schema;
import jackfield.core.config.schema.SectionWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The two checks that every configuration record passes. */
public final class RecordChecks<T extends Record> {

    private static final List<String> SAMPLES =
            List.of(
                    "sample",
                    "7",
                    "70",
                    "100",
                    "3000",
                    "192.0.2.7",
                    "192.0.2.0/24",
                    "sip:sample@example.org",
                    "192.0.2.7:5060",
                    "\"Sample\" <7>",
                    "ulaw,alaw",
                    "name=value");

    private final Schema<T> schema;
    private final String id;
    private final List<String> given;

    private RecordChecks(Class<T> type, List<String> given) {
        schema = Schema.of(type);
        id = schema.sectionName().isEmpty() ? "sample" : schema.sectionName();
        this.given = given;
    }

    /**
     * A section without options equals one with every declared default written out.
     *
     * @param required lines without which there is no object
     */
    public static <T extends Record> void defaultsEqualTheDeclaration(
            Class<T> type, String... required) {
        RecordChecks<T> checks = new RecordChecks<>(type, List.of(required));
        List<String> written = new ArrayList<>(checks.given);
        for (OptionSchema option : checks.schema.options()) {
            option.defaultText()
                    .filter(text -> !checks.isGiven(option))
                    .ifPresent(text -> written.add(option.name() + "=" + text));
        }
        assertThat(checks.read(checks.text(written)))
                .isEqualTo(checks.read(checks.text(checks.given)));
    }

    /**
     * A section with every option set to something else than its default gives the same object again
     * after it has been written and read.
     *
     * @param given lines for options whose values must go together; the others are made up
     */
    public static <T extends Record> void survivesParseAndPrint(Class<T> type, String... given) {
        RecordChecks<T> checks = new RecordChecks<>(type, List.of(given));
        List<String> lines = new ArrayList<>(checks.given);
        List<String> missing = new ArrayList<>();
        for (OptionSchema option : checks.schema.options()) {
            if (!checks.isGiven(option)) {
                checks.sample(option).ifPresentOrElse(lines::add, () -> missing.add(option.name()));
            }
        }
        assertThat(missing).as("options that lines must be given for").isEmpty();
        T object = checks.read(checks.text(lines));
        String written = new SectionWriter<>(checks.schema).text(checks.id, object);
        assertThat(checks.read(written)).as(written).isEqualTo(object);
        assertThat(checks.schema.options())
                .allSatisfy(option -> assertThat(written).contains("\n" + option.name() + "="));
    }

    private boolean isGiven(OptionSchema option) {
        List<String> names = new ArrayList<>(List.of(option.name()));
        option.companions().forEach(also -> names.add(also.name()));
        return given.stream().anyMatch(line -> names.contains(line.split("=", 2)[0].strip()));
    }

    /** A line that is accepted and makes an object unlike the one without it. */
    private Optional<String> sample(OptionSchema option) {
        T without = read(text(given));
        return Stream.of(option.words().stream(), example(option).stream(), SAMPLES.stream())
                .flatMap(texts -> texts)
                .map(text -> option.name() + "=" + text)
                .filter(
                        line ->
                                find(text(withLine(line)))
                                        .filter(object -> !object.equals(without))
                                        .isPresent())
                .findFirst();
    }

    private List<String> withLine(String line) {
        return Stream.concat(given.stream(), Stream.of(line)).toList();
    }

    private static Optional<String> example(OptionSchema option) {
        return option.example().map(line -> line.substring(line.indexOf('=') + 1));
    }

    private String text(List<String> lines) {
        String head = schema.typeWord().isEmpty() ? "" : "type=" + schema.typeWord() + "\n";
        return "[" + id + "]\n" + head + String.join("\n", lines) + "\n";
    }

    private T read(String text) {
        TestConfig config = TestConfig.of(schema.file(), text);
        ConfigView<T> view = config.view(schema.type());
        assertThat(config.complaints()).as(text).isEmpty();
        return view.get(id).orElseThrow();
    }

    private Optional<T> find(String text) {
        TestConfig config = TestConfig.of(schema.file(), text);
        ConfigView<T> view = config.view(schema.type());
        return config.complaints().isEmpty() ? view.get(id) : Optional.empty();
    }
}
