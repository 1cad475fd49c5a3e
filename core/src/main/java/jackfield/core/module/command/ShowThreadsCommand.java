// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module.command;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Column;
import jackfield.cli.Command;
import jackfield.cli.Table;
import jackfield.config.Synopsis;
import jackfield.core.thread.CountedThreads;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code core show threads}. */
@Component
@Command("core show threads")
@Synopsis("Counts the running threads of each kind.")
public final class ShowThreadsCommand implements CliCommand {

    private final CountedThreads threads;

    @Activate
    public ShowThreadsCommand(@Reference CountedThreads threads) {
        this.threads = threads;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        Table table = Table.of(Column.left("Kind", 20), Column.right("Running", 7));
        threads.running().forEach(table::row);
        int all = threads.running().values().stream().mapToInt(Integer::intValue).sum();
        return table.line(all + " threads");
    }
}
