// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import jackfield.config.Default;
import jackfield.config.Option;
import jackfield.config.OptionName;
import jackfield.config.OptionValue;
import jackfield.config.Required;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What the declarations of an application or a function say about it. */
public final class WordHelp {

    private WordHelp() {}

    static String synopsis(Map<String, Object> properties) {
        return properties.get("synopsis") instanceof String text ? text : "";
    }

    static List<String> details(Map<String, Object> properties) {
        return properties.get("details") instanceof String text ? text.lines().toList() : List.of();
    }

    /** {@code Answer([delay])}. */
    public static String syntax(String name, Class<? extends Record> arguments) {
        StringBuilder syntax = new StringBuilder(name).append('(');
        int open = 0;
        for (RecordComponent component : arguments.getRecordComponents()) {
            boolean first = syntax.charAt(syntax.length() - 1) == '(';
            if (!component.isAnnotationPresent(Required.class)) {
                syntax.append('[');
                open++;
            }
            syntax.append(first ? "" : ",").append(written(component));
        }
        return syntax.append("]".repeat(open)).append(')').toString();
    }

    /** A value that has a form of its own shows the form, any other its name. */
    private static String written(RecordComponent component) {
        OptionValue value = component.getType().getAnnotation(OptionValue.class);
        String form = value == null ? "" : value.accepts();
        return form.isEmpty() || form.indexOf(' ') >= 0 ? OptionName.of(component) : form;
    }

    /** One line for each argument: its name and its meaning. */
    static List<String> arguments(Class<? extends Record> arguments) {
        List<String> lines = new ArrayList<>();
        Arrays.stream(arguments.getRecordComponents())
                .filter(component -> component.isAnnotationPresent(Option.class))
                .forEach(component -> lines.addAll(argument(component)));
        return lines;
    }

    private static List<String> argument(RecordComponent component) {
        Option option = component.getAnnotation(Option.class);
        Default otherwise = component.getAnnotation(Default.class);
        String meaning = option == null ? "" : option.value();
        return otherwise == null || otherwise.value().isEmpty()
                ? List.of(OptionName.of(component), "    " + meaning)
                : List.of(
                        OptionName.of(component),
                        "    " + meaning + " Default: " + otherwise.value() + ".");
    }
}
