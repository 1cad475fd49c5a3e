// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.pbx.config;

import jackfield.config.ConfigProblem;
import jackfield.config.ConfigProblem.Severity;
import jackfield.dialplan.Extension;
import jackfield.dialplan.Step;
import jackfield.testing.DialplanScript;
import jackfield.testing.TestConfig;
import java.util.ArrayList;
import java.util.List;

/** An extensions.conf of a test, read. */
final class Reading {

    final ExtensionsText text;
    final List<ConfigProblem> problems;

    private Reading(String file) {
        Problems found = new Problems();
        text =
                new ExtensionsReader(DialplanScript.of("s", "NoOp()").substitution(), found)
                        .read(
                                TestConfig.of("extensions.conf", file)
                                        .read("extensions.conf")
                                        .orElseThrow());
        problems = found.all();
    }

    static Reading of(String file) {
        return new Reading(file);
    }

    /** Lines of one context, the first one in the file. */
    static Reading context(String lines) {
        return new Reading("[inside]\n" + lines);
    }

    /** Each step of the first context: {@code 100/555:2[label] Dial(PJSIP/100)}. */
    List<String> steps() {
        List<String> steps = new ArrayList<>();
        for (Extension extension : text.contexts().getFirst().extensions()) {
            String caller = extension.callerId().isEmpty() ? "" : "/" + extension.callerId();
            for (Step step : extension.steps()) {
                String label = step.label().isEmpty() ? "" : "[" + step.label() + "]";
                String place = extension.pattern() + caller + ":" + step.priority() + label;
                steps.add(place + " " + step.application() + "(" + step.data() + ")");
            }
        }
        return steps;
    }

    /** Errors and warnings as an operator sees them. */
    List<String> complaints() {
        return problems.stream()
                .filter(problem -> problem.severity() != Severity.NOTE)
                .map(problem -> problem.severity() + " " + problem)
                .toList();
    }
}
