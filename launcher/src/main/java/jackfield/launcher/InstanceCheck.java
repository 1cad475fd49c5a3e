// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher;

import jackfield.config.ConfigFile;
import jackfield.config.ConfigFile.Line;
import jackfield.config.ConfigFile.Section;
import jackfield.config.ConfigProblem;
import jackfield.config.ConfigProblem.Severity;
import jackfield.config.NearestWord;
import jackfield.config.Position;
import jackfield.core.instance.FileMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds what {@code asterisk.conf} says in vain. Confined to its caller. */
final class InstanceCheck {

    private static final String PERMISSIONS = "astctlpermissions";

    private final List<ConfigProblem> problems = new ArrayList<>();
    private final List<String> notInEffect = new ArrayList<>();

    private InstanceCheck() {}

    static List<ConfigProblem> problems(ConfigFile file) {
        InstanceCheck check = new InstanceCheck();
        file.sections().forEach(check::section);
        if (!check.notInEffect.isEmpty()) {
            check.problems.add(
                    new ConfigProblem(
                            Severity.NOTE,
                            new Position(file.name(), 0, 0),
                            "",
                            "",
                            "not in effect: " + String.join(", ", check.notInEffect),
                            ""));
        }
        return check.problems;
    }

    private void section(Section section) {
        switch (section.name().toLowerCase(Locale.ROOT)) {
            case "directories" -> lines(section, InstanceOptions.DIRECTORIES, List.of());
            case "options" ->
                    lines(section, InstanceOptions.IN_EFFECT, InstanceOptions.NOT_IN_EFFECT);
            case "files" -> {
                lines(section, InstanceOptions.FILES, List.of());
                section.last(PERMISSIONS).ifPresent(line -> permissions(section, line));
            }
            case "compat" -> notInEffect.add("[" + section.name() + "]");
            default ->
                    warn(
                            section.position(),
                            section.name(),
                            "",
                            "there is no section [%s]".formatted(section.name()),
                            InstanceOptions.SECTIONS);
        }
    }

    private void lines(Section section, List<String> known, List<String> later) {
        for (Line line : section.lines()) {
            String name = line.name().toLowerCase(Locale.ROOT);
            if (later.contains(name)) {
                notInEffect.add(line.name());
            } else if (!known.contains(name)) {
                warn(
                        line.position(),
                        section.name(),
                        line.name(),
                        "[%s] has no option '%s'".formatted(section.name(), line.name()),
                        known);
            }
        }
    }

    private void permissions(Section section, Line line) {
        if (!line.value().isEmpty() && FileMode.of(line.value()).isEmpty()) {
            warn(
                    line.valuePosition(),
                    section.name(),
                    line.name(),
                    "expected octal digits such as 0660; the socket is for its owner only",
                    List.of());
        }
    }

    private void warn(
            Position position, String section, String option, String message, List<String> right) {
        String wrong = option.isEmpty() ? section : option;
        String nearest = NearestWord.to(wrong, right).orElse("");
        problems.add(
                new ConfigProblem(Severity.WARNING, position, section, option, message, nearest));
    }
}
