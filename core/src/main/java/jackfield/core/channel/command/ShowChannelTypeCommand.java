// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel.command;

import jackfield.channel.ChannelTechnology;
import jackfield.channel.DeviceStateSource;
import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.Synopsis;
import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import jackfield.module.Offer;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code core show channeltype}. */
@Component
@Command("core show channeltype")
@Usage("<type>")
@Synopsis("Shows one technology that makes channels.")
public final class ShowChannelTypeCommand implements CliCommand {

    private final ModuleServices<ChannelTechnology> technologies;
    private final ModuleServices<DeviceStateSource> states;

    @Activate
    public ShowChannelTypeCommand(@Reference ModuleRegistry modules) {
        technologies = modules.services(ChannelTechnology.class);
        states = modules.services(DeviceStateSource.class);
    }

    @Override
    public CliResult run(CliArguments arguments) {
        String type = arguments.at(0).orElse("");
        return technologies
                .offer(type)
                .map(this::shown)
                .orElseGet(() -> CliResult.failure(type + " is not a registered channel driver."));
    }

    private CliResult shown(Offer<ChannelTechnology> offer) {
        return CliResult.of(
                "-- Info about channel driver: " + offer.key() + " --",
                "  Description: " + offer.properties().getOrDefault("synopsis", ""),
                "       Module: " + offer.module(),
                "  Device State: " + (states.offer(offer.key()).isPresent() ? "yes" : "no"));
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return technologies.offers().stream().map(Offer::key).sorted().toList();
    }
}
