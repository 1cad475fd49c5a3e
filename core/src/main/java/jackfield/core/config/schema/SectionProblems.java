// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.schema;

import jackfield.config.BadValueException;
import jackfield.config.ConfigFile.Line;
import jackfield.config.ConfigFile.Section;
import jackfield.config.ConfigProblem;
import jackfield.config.ConfigProblem.Severity;
import jackfield.config.NearestWord;
import jackfield.config.OptionLine;
import jackfield.config.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with one section; no text of it shows a secret. Confined to one binding. */
final class SectionProblems {

    private final Schema<?> schema;
    private final Section section;
    private final List<ConfigProblem> problems;
    private boolean rejected;

    /**
     * @param problems where they are added
     */
    SectionProblems(Schema<?> schema, Section section, List<ConfigProblem> problems) {
        this.schema = schema;
        this.section = section;
        this.problems = problems;
    }

    /** True if no object can be made. */
    boolean isRejected() {
        return rejected;
    }

    void unknown(Line line) {
        add(
                severity(),
                line.position(),
                line.name(),
                "unknown option '" + line.name() + "' in " + owner() + lenient("ignored"),
                nearest(line.name(), schema.optionNames()));
    }

    void missing(OptionSchema option) {
        add(
                Severity.ERROR,
                section.position(),
                option.name(),
                owner() + " needs the option '" + option.name() + "'",
                "");
    }

    void badValue(OptionSchema option, Line line, BadValueException e) {
        String expected = option.isSecret() ? "expected " + option.accepts() : e.getMessage();
        int from = Math.clamp(e.offset(), 0, line.value().length());
        add(
                severity(),
                at(line, from),
                line.name(),
                what(option, line)
                        + ": "
                        + expected
                        + lenient(
                                option.takesOthers()
                                        ? "the line is left out"
                                        : "the default is taken"),
                nearest(item(line.value(), from), option.words()));
    }

    void doubt(OptionSchema option, Line line, String doubt) {
        if (!doubt.isEmpty()) {
            add(
                    Severity.WARNING,
                    line.valuePosition(),
                    line.name(),
                    what(option, line) + " is " + doubt,
                    nearest(line.value(), option.words()));
        }
    }

    /**
     * @param taken the value that the object has instead
     */
    void corrected(OptionSchema option, Line line, List<OptionLine> taken) {
        String value = taken.isEmpty() ? "" : taken.getLast().value();
        add(
                Severity.WARNING,
                line.valuePosition(),
                line.name(),
                what(option, line) + " is taken as '" + value + "'",
                "");
    }

    /**
     * @param line the line to blame; null if the option is not written
     */
    void invalid(@Nullable Line line, String option, String message) {
        Position position = line == null ? section.position() : line.valuePosition();
        String blamed = option.isEmpty() ? "" : "'" + option + "' in ";
        add(Severity.ERROR, position, option, blamed + owner() + ": " + hideSecrets(message), "");
    }

    private static String nearest(String wrong, List<String> words) {
        return NearestWord.to(wrong, words).orElse("");
    }

    private String what(OptionSchema option, Line line) {
        String value = option.isSecret() ? "bad value" : "'" + line.value() + "'";
        return value + " for '" + line.name() + "' in " + owner();
    }

    private static String item(String value, int from) {
        int comma = value.indexOf(',', from);
        return value.substring(from, comma < 0 ? value.length() : comma).strip();
    }

    static Position at(Line line, int offset) {
        Position start = line.valuePosition();
        return new Position(start.file(), start.line(), start.column() + offset);
    }

    private String owner() {
        String kind = schema.typeWord().isEmpty() ? "section" : schema.typeWord();
        return kind + " '" + section.name() + "'";
    }

    /** A section without a type line is no object of its own: the rest of it is still taken. */
    private boolean isLenient() {
        return schema.typeWord().isEmpty() && !schema.sectionName().isEmpty();
    }

    private Severity severity() {
        return isLenient() ? Severity.WARNING : Severity.ERROR;
    }

    private String lenient(String outcome) {
        return isLenient() ? "; " + outcome : "";
    }

    private String hideSecrets(String message) {
        String shown = message;
        for (Line line : section.lines()) {
            OptionSchema option = schema.find(line.name());
            if (option != null && option.isSecret() && !line.value().isEmpty()) {
                shown = shown.replace(line.value(), "***");
            }
        }
        return shown;
    }

    private void add(
            Severity severity, Position position, String option, String message, String nearest) {
        rejected |= severity == Severity.ERROR;
        problems.add(
                new ConfigProblem(severity, position, section.name(), option, message, nearest));
    }
}
