// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Variables and complaints of a test. The function {@code UP} gives its arguments in capitals. */
final class Texts implements Scope {

    final Map<String, String> variables = new HashMap<>();
    final List<String> warnings = new ArrayList<>();

    String filled(String text) {
        return new Filling(this).text(TemplateParser.parse(text));
    }

    @Override
    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    @Override
    public String function(String name, String arguments) {
        return name.equals("UP")
                ? arguments.toUpperCase(java.util.Locale.ROOT)
                : name + "<" + arguments + ">";
    }

    @Override
    public void warn(String message) {
        warnings.add(message);
    }
}
