// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.pbx.config;

import jackfield.config.BadValueException;
import jackfield.config.ConfigFile.Line;
import jackfield.config.ConfigFile.Section;
import jackfield.config.ConfigProblem.Severity;
import jackfield.config.NearestWord;
import jackfield.dialplan.Context;
import jackfield.dialplan.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the sections of one context. */
final class ContextLines {

    private static final List<String> KEYS = List.of("exten", "same", "include");

    private final String name;
    private final Problems problems;
    private final Map<ExtensionName, ExtensionSteps> extensions = new LinkedHashMap<>();
    private final List<Context.Include> includes = new ArrayList<>();
    private Optional<ExtensionSteps> current = Optional.empty();
    private boolean broken;
    private int last;

    ContextLines(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    Context context() {
        return new Context(
                name,
                extensions.values().stream().map(ExtensionSteps::extension).toList(),
                includes,
                ExtensionsFile.REGISTRAR);
    }

    void read(Section section, TextCheck check) {
        current = Optional.empty();
        broken = false;
        last = 0;
        for (Line line : section.lines()) {
            try {
                read(section, line, check);
            } catch (BadValueException e) {
                problems.error(section, line, e.offset(), e.getMessage());
            }
        }
    }

    private void read(Section section, Line line, TextCheck check) {
        String key = line.name().toLowerCase(Locale.ROOT);
        if (key.equals("exten")) {
            exten(section, line, check);
        } else if (key.startsWith("same")) {
            same(section, line, check);
        } else if (key.equals("include")) {
            includes.add(IncludeLine.parse(line.value()));
        } else {
            other(section, line, key);
        }
    }

    private void exten(Section section, Line line, TextCheck check) {
        current = Optional.empty();
        broken = true; // until the name has been read: what follows with "same" belongs to it
        ExtenLine parts = ExtenLine.exten(line.value());
        String written = parts.name().orElse("");
        ExtensionName named = ExtensionName.parse(check.name(section, line, written));
        named.complaint().ifPresent(text -> problems.warning(section, line, 0, text));
        current = Optional.of(extensions.computeIfAbsent(named, ExtensionSteps::new));
        broken = false;
        step(section, line, parts, check);
    }

    private void same(Section section, Line line, TextCheck check) {
        if (current.isPresent()) {
            step(section, line, ExtenLine.same(line.value()), check);
        } else if (!broken) {
            problems.error(section, line, -1, "there is no exten before this line");
        }
    }

    private void step(Section section, Line line, ExtenLine parts, TextCheck check) {
        ExtensionSteps steps = current.orElseThrow();
        PriorityText priority =
                at(parts.priorityOffset(), () -> PriorityText.parse(parts.priority()));
        if (priority.isHint()) {
            HintText hint = HintText.parse(parts.application());
            steps.add(new Step(Step.HINT, "", hint.devices(), hint.name(), line.position()));
            return;
        }
        int number = at(parts.priorityOffset(), () -> steps.number(priority, last));
        last = number; // the count goes on even if the application is wrong
        int start = parts.applicationOffset();
        ApplicationText application = at(start, () -> ApplicationText.parse(parts.application()));
        if (!application.complaint().isEmpty()) {
            problems.warning(section, line, start, application.complaint());
        }
        check.readable(section, line, application.data(), start + application.dataOffset());
        String label = priority.label();
        if (steps.hasLabel(label)) {
            problems.warning(
                    section, line, parts.priorityOffset(), "the label " + label + " is taken");
            label = "";
        }
        steps.add(new Step(number, label, application.name(), application.data(), line.position()));
    }

    /** Shifts what is complained of to its place in the line. */
    private static <T> T at(int offset, java.util.function.Supplier<T> parser) {
        try {
            return parser.get();
        } catch (BadValueException e) {
            throw new BadValueException(e.getMessage(), 0, offset + e.offset());
        }
    }

    private void other(Section section, Line line, String key) {
        switch (key) {
            case "switch", "eswitch", "lswitch", "ignorepat", "autohints" ->
                    problems.warning(
                            section, line, -1, key + " is not there yet; the line is ignored");
            default ->
                    problems.add(
                            Severity.ERROR,
                            section,
                            line,
                            -1,
                            "expected exten, same or include, found '" + line.name() + "'",
                            NearestWord.to(line.name(), KEYS).orElse(""));
        }
    }
}
