// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log.command;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Table;
import jackfield.config.Synopsis;
import jackfield.core.log.LogChannels;
import jackfield.core.log.LogFiles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code logger show channels}. */
@Component
@Command("logger show channels")
@Synopsis("Lists where the log goes.")
public final class ShowLogChannelsCommand implements CliCommand {

    private final LogFiles files;

    @Activate
    public ShowLogChannelsCommand(@Reference LogFiles files) {
        this.files = files;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        Table table = Table.of("Channel", "Type", "Status", "Levels");
        files.channels()
                .forEach(
                        (name, levels) ->
                                table.row(
                                        isFile(name) ? files.path(name) : name,
                                        kind(name),
                                        files.isOpen(name) ? "Enabled" : "Disabled",
                                        LogChannels.levels(levels)));
        return table;
    }

    private static boolean isFile(String name) {
        return !name.equals(LogChannels.CONSOLE) && !LogFiles.isSystemLog(name);
    }

    private static String kind(String name) {
        if (isFile(name)) {
            return "File";
        }
        return name.equals(LogChannels.CONSOLE) ? "Console" : "Syslog";
    }
}
