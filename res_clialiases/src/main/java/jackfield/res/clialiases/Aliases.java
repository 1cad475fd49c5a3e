// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.clialiases;

import jackfield.config.OptionLine;
import jackfield.config.OptionValue;
import java.util.List;

/**
 * Aliases in the order of the file.
 *
 * @param lines the names, and the commands they stand for
 */
@OptionValue(accepts = "ALIAS = COMMAND, such as reload = module reload")
public record Aliases(List<OptionLine> lines) {

    public Aliases {
        lines = List.copyOf(lines);
    }

    public static Aliases parse(List<OptionLine> lines) {
        return new Aliases(lines);
    }
}
