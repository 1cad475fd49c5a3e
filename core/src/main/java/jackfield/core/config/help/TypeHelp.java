// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.help;

import jackfield.core.config.AnnouncedType;
import jackfield.core.config.schema.OptionSchema;
import jackfield.core.config.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Help on one section type. */
final class TypeHelp {

    private final AnnouncedType type;
    private final Schema<?> schema;

    TypeHelp(AnnouncedType type) {
        this.type = type;
        schema = type.schema();
    }

    List<String> lines() {
        String title = type.module() + ":" + schema.label();
        return new HelpPage("Info about Config Object '" + title + "'")
                .block("Synopsis", Optional.of(schema.synopsis()))
                .block("Since", Optional.empty())
                .block("Description", schema.details())
                .block("Syntax", syntax())
                .block("See Also", List.of("config show help " + type.module()))
                .block("Config Options", options())
                .lines();
    }

    private List<String> syntax() {
        List<String> lines = new ArrayList<>(List.of("In " + schema.file() + ":", ""));
        if (schema.sectionName().isEmpty()) {
            lines.add("[<name>]");
        } else {
            lines.add("[" + schema.sectionName() + "]");
        }
        if (!schema.typeWord().isEmpty()) {
            lines.add("type=" + schema.typeWord());
        }
        lines.add("<option>=<value>");
        return lines;
    }

    private List<String> options() {
        Map<String, String> meanings = new TreeMap<>();
        for (OptionSchema option : schema.options()) {
            meanings.put(option.name(), option.meaning());
            option.companions().forEach(also -> meanings.put(also.name(), also.value()));
        }
        return meanings.entrySet().stream()
                .map(entry -> "%-25s -- %.120s".formatted(entry.getKey(), entry.getValue()))
                .toList();
    }
}
