// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config;

import jackfield.config.ConfigProblem;
import jackfield.config.ConfigProblem.Severity;
import jackfield.config.NearestWord;
import jackfield.config.Position;
import jackfield.core.config.SectionTypes.Use;
import jackfield.core.config.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What can be said of a file only when it is known who reads it: sections and options without effect. */
final class FileNotes {

    /** Types that users of pjsip.conf know; some of them have no module here yet. */
    private static final Set<String> PJSIP_TYPES =
            Set.of(
                    "endpoint",
                    "transport",
                    "auth",
                    "aor",
                    "domain_alias",
                    "system",
                    "global",
                    "acl",
                    "identify",
                    "registration",
                    "outbound-publish",
                    "inbound-publication",
                    "asterisk-publication",
                    "resource_list",
                    "phoneprov",
                    "contact");

    /** Files whose sections would make objects of another file, had they a module here. */
    static final List<String> FILES_WITHOUT_MODULE = List.of("pjsip_wizard.conf");

    private final String file;
    private final List<Schema<?>> schemas;

    /**
     * @param schemas of all types that are read from the file
     */
    FileNotes(String file, Collection<? extends Schema<?>> schemas) {
        this.file = file;
        this.schemas = List.copyOf(schemas);
    }

    /** A file is there and nobody reads it. */
    static ConfigProblem unread(String file) {
        return new ConfigProblem(
                Severity.NOTE,
                new Position(file, 0, 0),
                "",
                "",
                "known, not in effect yet: nothing of this file is taken",
                "");
    }

    /** One note that names the options that are set and change nothing. */
    List<ConfigProblem> options(Set<String> notInEffect) {
        return notInEffect.isEmpty()
                ? List.of()
                : List.of(
                        problem(
                                Severity.NOTE,
                                "known, not in effect yet: " + String.join(", ", notInEffect)));
    }

    /** Sections that no type wants. */
    List<ConfigProblem> sections(SectionTypes types) {
        List<ConfigProblem> problems = new ArrayList<>();
        if (schemas.stream().anyMatch(schema -> !schema.typeWord().isEmpty())) {
            types.uses().forEach((type, uses) -> unwanted(type, uses, problems));
        }
        return problems;
    }

    private void unwanted(String type, List<Use> uses, List<ConfigProblem> problems) {
        if (schemas.stream().anyMatch(schema -> schema.typeWord().equals(type))) {
            return;
        }
        if (isKnown(type)) {
            problems.add(known(type, uses.get(0)));
            return;
        }
        for (Use use : uses) {
            if (!type.isEmpty()) {
                String what = "unknown type '" + type + "' in section '" + use.section() + "'";
                problems.add(problem(use, what, NearestWord.to(type, allTypes()).orElse("")));
            } else if (!isTakenByName(use.section())) {
                problems.add(problem(use, "section '" + use.section() + "' has no type", ""));
            }
        }
    }

    /** A guard that is written but not there must not be overlooked. */
    private ConfigProblem known(String type, Use first) {
        if (type.equals("acl")) {
            return new ConfigProblem(
                    Severity.ERROR,
                    first.position(),
                    first.section(),
                    "type",
                    "sections of type 'acl' guard nothing: res_pjsip_acl is not running",
                    "");
        }
        return problem(Severity.NOTE, "known, not in effect yet: sections of type '" + type + "'");
    }

    private boolean isKnown(String type) {
        return file.equals("pjsip.conf") && PJSIP_TYPES.contains(type);
    }

    private boolean isTakenByName(String section) {
        return schemas.stream().anyMatch(schema -> schema.sectionName().equalsIgnoreCase(section))
                || isKnown("global") && Set.of("global", "system").contains(section);
    }

    private Set<String> allTypes() {
        Set<String> all = new TreeSet<>(file.equals("pjsip.conf") ? PJSIP_TYPES : Set.of());
        schemas.forEach(schema -> all.add(schema.typeWord()));
        return all;
    }

    private ConfigProblem problem(Use use, String what, String suggestion) {
        return new ConfigProblem(
                Severity.WARNING,
                use.position(),
                use.section(),
                "type",
                what + "; it is ignored",
                suggestion);
    }

    private ConfigProblem problem(Severity severity, String message) {
        return new ConfigProblem(severity, new Position(file, 0, 0), "", "", message, "");
    }
}
