// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.sound;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Column;
import jackfield.cli.Command;
import jackfield.cli.Table;
import jackfield.config.Synopsis;
import org.osgi.service.component.annotations.Component;

/** {@code core show file formats}. */
@Component
@Command("core show file formats")
@Synopsis("Lists the kinds of sound files that can be played.")
public final class ShowFileFormatsCommand implements CliCommand {

    @Override
    public CliResult run(CliArguments arguments) {
        Table table =
                Table.of(
                        Column.left("Format", 10),
                        Column.left("Name", 10),
                        Column.left("Extensions", 20));
        for (SoundFormat format : SoundFormat.values()) {
            String ending = format.ending().substring(1);
            table.row(format.decoded(), ending, ending);
        }
        int count = SoundFormat.values().length;
        return table.line(count + " file formats registered.");
    }
}
