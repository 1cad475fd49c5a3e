// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.media.command;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Column;
import jackfield.cli.Command;
import jackfield.cli.Table;
import jackfield.config.Synopsis;
import jackfield.rtp.Format;
import jackfield.rtp.MediaSink;
import jackfield.rtp.Translators;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code core show translation}: which codecs can be turned into which. */
@Component
@Command("core show translation")
@Synopsis("Shows which codecs can be translated into which.")
public final class ShowTranslationCommand implements CliCommand {

    private static final int WIDTH = 8;

    private final Translators translators;

    @Activate
    public ShowTranslationCommand(@Reference Translators translators) {
        this.translators = translators;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.right("", WIDTH));
        Format.AUDIO.forEach(format -> columns.add(Column.right(format.name(), WIDTH)));
        Table table = Table.of(columns.toArray(Column[]::new));
        for (Format from : Format.AUDIO) {
            table.row(
                    Stream.concat(
                                    Stream.of(from.name()),
                                    Format.AUDIO.stream().map(to -> way(from, to)))
                            .toArray());
        }
        return table.line("Rows are translated into columns, in one step each; - is no way.");
    }

    private String way(Format from, Format to) {
        if (from.equals(to)) {
            return "-";
        }
        return translators.between(List.of(from), List.of(to), MediaSink.NONE).isPresent()
                ? "yes"
                : "-";
    }
}
