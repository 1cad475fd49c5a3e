// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.pbx.config;

import jackfield.config.ConfigFile;
import jackfield.config.ConfigFile.Section;
import jackfield.config.ConfigProblem.Severity;
import jackfield.config.NearestWord;
import jackfield.dialplan.Context;
import jackfield.dialplan.Substitution;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads extensions.conf. A line that makes no sense is left out; all others are taken. */
final class ExtensionsReader {

    private final Substitution substitution;
    private final Problems problems;
    private final GeneralSection general;
    private final Map<String, String> globals = new LinkedHashMap<>();
    private final Map<String, ContextLines> contexts = new LinkedHashMap<>();

    ExtensionsReader(Substitution substitution, Problems problems) {
        this.substitution = substitution;
        this.problems = problems;
        this.general = new GeneralSection(problems);
    }

    ExtensionsText read(ConfigFile file) {
        file.named("general").forEach(general::read);
        TextCheck check = new TextCheck(substitution, globals, problems);
        file.named("globals").forEach(section -> globals(section, check));
        for (Section section : file.sections()) {
            if (isContext(section)) {
                contexts.computeIfAbsent(section.name(), name -> new ContextLines(name, problems))
                        .read(section, check);
            }
        }
        file.sections().stream().filter(ExtensionsReader::isContext).forEach(this::checkIncludes);
        List<Context> made = contexts.values().stream().map(ContextLines::context).toList();
        return new ExtensionsText(made, globals, general.rules(), general.clearGlobals());
    }

    private static boolean isContext(Section section) {
        String name = section.name().toLowerCase(Locale.ROOT);
        return !name.equals("general") && !name.equals("globals");
    }

    private void globals(Section section, TextCheck check) {
        section.lines().forEach(line -> globals.put(line.name(), check.value(section, line)));
    }

    private void checkIncludes(Section section) {
        section.lines().stream()
                .filter(line -> line.name().equalsIgnoreCase("include"))
                .forEach(
                        line -> {
                            String name = IncludeLine.context(line.value());
                            if (!name.isEmpty() && !contexts.containsKey(name)) {
                                problems.add(
                                        Severity.WARNING,
                                        section,
                                        line,
                                        0,
                                        "there is no context '" + name + "'",
                                        NearestWord.to(name, contexts.keySet()).orElse(""));
                            }
                        });
    }
}
