// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.media.command;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Column;
import jackfield.cli.Command;
import jackfield.cli.Table;
import jackfield.cli.Usage;
import jackfield.config.Synopsis;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** {@code core show codecs}. */
@Component
@Command("core show codecs")
@Usage("[{audio|video|image|text}]")
@Synopsis("Lists the codecs that can be negotiated.")
public final class ShowCodecsCommand implements CliCommand {

    @Override
    public CliResult run(CliArguments arguments) {
        Optional<String> type = arguments.at(0).map(word -> word.toLowerCase(Locale.ROOT));
        Table table =
                Table.of(
                        Column.right("ID", 8),
                        Column.left("TYPE", 5),
                        Column.left("NAME", 12),
                        Column.left("FORMAT", 16),
                        Column.left("DESCRIPTION", 11));
        for (Codec codec : Codec.all()) {
            if (type.filter(wanted -> !wanted.equals(codec.type())).isEmpty()) {
                table.row(
                        codec.id(),
                        codec.type(),
                        codec.format().name(),
                        codec.format().name(),
                        codec.description());
            }
        }
        return table;
    }
}
