// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.clialiases;

import jackfield.config.ConfigView;
import jackfield.config.OptionLine;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Chooses the aliases in force. */
final class AliasSet {

    private AliasSet() {}

    /** Names in lower case and commands; of two with the same name the first counts. */
    static Map<String, String> of(ConfigView<Template> templates) {
        Map<String, String> aliases = new LinkedHashMap<>();
        for (Template general : templates.all()) {
            if (general.id().equalsIgnoreCase(Template.GENERAL)) {
                general.template().forEach(name -> add(templates, name, aliases));
            }
        }
        return aliases;
    }

    private static void add(
            ConfigView<Template> templates, String name, Map<String, String> aliases) {
        Optional<Template> named =
                templates.all().stream()
                        .filter(template -> template.id().equalsIgnoreCase(name))
                        .findFirst();
        for (OptionLine line :
                named.map(one -> one.aliases().lines()).orElse(java.util.List.of())) {
            String alias = line.name().strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
            aliases.putIfAbsent(alias, line.value());
        }
    }
}
