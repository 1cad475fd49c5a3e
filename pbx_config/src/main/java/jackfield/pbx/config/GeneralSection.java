// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.pbx.config;

import jackfield.config.ConfigFile.Line;
import jackfield.config.ConfigFile.Section;
import jackfield.config.ConfigProblem.Severity;
import jackfield.config.NearestWord;
import jackfield.dialplan.DialplanRules;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The {@code [general]} section. */
final class GeneralSection {

    private static final Set<String> TRUE = Set.of("yes", "true", "y", "t", "1", "on");
    private static final Set<String> FALSE = Set.of("no", "false", "n", "f", "0", "off");
    private static final List<String> OPTIONS =
            List.of(
                    "static",
                    "writeprotect",
                    "autofallthrough",
                    "clearglobalvars",
                    "extenpatternmatchnew",
                    "overrideswitch",
                    "userscontext");

    private final Problems problems;
    private boolean autofallthrough = true;
    private boolean bestNameOnly;
    private boolean clearGlobals;

    GeneralSection(Problems problems) {
        this.problems = problems;
    }

    void read(Section section) {
        section.lines().forEach(line -> read(section, line));
        if (isOn(section, "static") && !isOn(section, "writeprotect")) {
            section.last("static").ifPresent(line -> notInEffect(section, line, "dialplan save"));
        }
    }

    private void read(Section section, Line line) {
        switch (line.name().toLowerCase(Locale.ROOT)) {
            case "autofallthrough" -> autofallthrough = truth(section, line, autofallthrough);
            case "extenpatternmatchnew" -> bestNameOnly = truth(section, line, bestNameOnly);
            case "clearglobalvars" -> clearGlobals = truth(section, line, clearGlobals);
            case "static", "writeprotect" -> truth(section, line, false);
            case "overrideswitch" -> notInEffect(section, line, "switch");
            case "userscontext" -> notInEffect(section, line, "users.conf");
            default ->
                    problems.add(
                            Severity.WARNING,
                            section,
                            line,
                            -1,
                            "[general] has no option '" + line.name() + "'",
                            NearestWord.to(line.name(), OPTIONS).orElse(""));
        }
    }

    private static boolean isOn(Section section, String option) {
        return section.last(option)
                .map(line -> TRUE.contains(line.value().toLowerCase(Locale.ROOT)))
                .orElse(false);
    }

    private boolean truth(Section section, Line line, boolean otherwise) {
        String value = line.value().toLowerCase(Locale.ROOT);
        if (TRUE.contains(value)) {
            return true;
        }
        if (!FALSE.contains(value)) {
            problems.error(section, line, 0, "expected yes or no");
            return otherwise;
        }
        return false;
    }

    private void notInEffect(Section section, Line line, String missing) {
        problems.add(
                Severity.NOTE,
                section,
                line,
                -1,
                line.name() + " changes nothing: there is no " + missing + " yet",
                "");
    }

    DialplanRules rules() {
        return new DialplanRules(autofallthrough, bestNameOnly);
    }

    boolean clearGlobals() {
        return clearGlobals;
    }
}
