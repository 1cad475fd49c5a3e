// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module.command;

import jackfield.core.module.ModuleReload.Outcome;
import java.util.ArrayList;
import java.util.List;

/** What a reload did, line by line. */
final class ReloadText {

    private ReloadText() {}

    static List<String> lines(Outcome outcome) {
        List<String> lines = new ArrayList<>();
        outcome.files().forEach(file -> lines.add(file.toString()));
        outcome.problems().forEach(problem -> lines.add(problem.toString()));
        return lines;
    }
}
