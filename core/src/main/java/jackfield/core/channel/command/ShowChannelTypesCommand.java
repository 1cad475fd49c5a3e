// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel.command;

import jackfield.channel.ChannelTechnology;
import jackfield.channel.DeviceStateSource;
import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Column;
import jackfield.cli.Command;
import jackfield.cli.Table;
import jackfield.config.Synopsis;
import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import jackfield.module.Offer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code core show channeltypes}. */
@Component
@Command("core show channeltypes")
@Synopsis("Lists the technologies that make channels.")
public final class ShowChannelTypesCommand implements CliCommand {

    private final ModuleServices<ChannelTechnology> technologies;
    private final ModuleServices<DeviceStateSource> states;

    @Activate
    public ShowChannelTypesCommand(@Reference ModuleRegistry modules) {
        technologies = modules.services(ChannelTechnology.class);
        states = modules.services(DeviceStateSource.class);
    }

    @Override
    public CliResult run(CliArguments arguments) {
        Table table =
                Table.of(
                        Column.cut("Type", 15),
                        Column.cut("Description", 45),
                        Column.left("Devicestate", 11));
        table.row("-----------", "-----------", "-----------");
        for (Offer<ChannelTechnology> offer : technologies.offers()) {
            table.row(
                    offer.key(),
                    offer.properties().getOrDefault("synopsis", ""),
                    states.offer(offer.key()).isPresent() ? "yes" : "no");
        }
        int count = technologies.offers().size();
        return table.line("----------").line(count + " channel drivers registered.");
    }
}
