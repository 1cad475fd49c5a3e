// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.clialiases;

import jackfield.config.Adds;
import jackfield.config.ConfigObject;
import jackfield.config.Id;
import jackfield.config.Option;
import jackfield.config.OtherLines;
import jackfield.config.Synopsis;
import java.util.List;

/** One section of {@code cli_aliases.conf}: {@code [general]}, or a set of aliases that it names. */
@ConfigObject(file = "cli_aliases.conf")
@Synopsis("A set of aliases; in [general], which sets are in force.")
public record Template(
        @Id String id,
        @Option("In [general]: the set that is in force; may be written several times.") @Adds
                List<String> template,
        @Option("Another name, and the command it stands for.") @OtherLines Aliases aliases) {

    /** The section that names the others. */
    static final String GENERAL = "general";
}
