// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.help;

import jackfield.config.AlsoOption;
import jackfield.core.config.AnnouncedType;
import jackfield.core.config.schema.OptionSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Help on one option, or on its companion such as {@code disallow} beside {@code allow}. */
final class OptionHelp {

    private static final String FIELD = "%-13s %s";

    private final AnnouncedType type;
    private final OptionSchema option;
    private final String name;

    OptionHelp(AnnouncedType type, OptionSchema option, String asked) {
        this.type = type;
        this.option = option;
        name =
                option.companions().stream()
                        .map(AlsoOption::name)
                        .filter(asked::equalsIgnoreCase)
                        .findFirst()
                        .orElse(option.name());
    }

    List<String> lines() {
        String place = type.module() + ":" + type.schema().label();
        return new HelpPage("Info about Config Option '" + place + ":" + name + "'")
                .block("Synopsis", Optional.of(meaning(option, name)))
                .block("Since", Optional.empty())
                .block("Description", option.details())
                .block("Syntax", syntax())
                .block("See Also", List.of(seeAlso()))
                .lines();
    }

    /** What the option is for, under this one of its names. */
    static String meaning(OptionSchema option, String name) {
        return option.companions().stream()
                .filter(also -> also.name().equals(name))
                .map(AlsoOption::value)
                .findFirst()
                .orElse(option.meaning());
    }

    private List<String> syntax() {
        List<String> lines = new ArrayList<>();
        lines.add(FIELD.formatted("Accepts:", option.accepts()));
        lines.add(FIELD.formatted("Default:", standard()));
        option.example()
                .filter(line -> line.startsWith(name + "="))
                .ifPresent(line -> lines.add(FIELD.formatted("Example:", line)));
        partners().ifPresent(names -> lines.add(FIELD.formatted("Together with:", names)));
        if (!option.oldNames().isEmpty()) {
            lines.add(FIELD.formatted("Old names:", String.join(", ", option.oldNames())));
        }
        lines.add(FIELD.formatted("In effect:", effect()));
        return lines;
    }

    private String standard() {
        return option.isRequired()
                ? "none, it must be written"
                : option.defaultText().orElse("empty");
    }

    private Optional<String> partners() {
        List<String> names = new ArrayList<>(List.of(option.name()));
        option.companions().forEach(also -> names.add(also.name()));
        names.remove(name);
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private String effect() {
        if (option.isInEffect()) {
            return "yes";
        }
        return option.happens()
                .map(value -> "not yet; what happens is " + option.name() + "=" + value)
                .orElse("not yet");
    }

    private String seeAlso() {
        return "config show help " + type.module() + " " + type.schema().label();
    }
}
