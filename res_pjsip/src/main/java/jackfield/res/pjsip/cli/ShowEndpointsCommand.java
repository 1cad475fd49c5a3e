// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.cli;

import jackfield.channel.Channels;
import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.ListedObjects;
import jackfield.cli.Usage;
import jackfield.config.ConfigStore;
import jackfield.config.Synopsis;
import jackfield.module.ModuleRegistry;
import jackfield.sip.ContactStatuses;
import jackfield.sip.Contacts;
import jackfield.sip.Endpoint;
import jackfield.sip.SipStack;
import jackfield.thread.Timers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code pjsip show endpoints}. Thread-safe. */
@Component
@Command("pjsip show endpoints")
@Usage("[like <regex>]")
@Synopsis("Shows the endpoints with all that belongs to them.")
public final class ShowEndpointsCommand implements CliCommand {

    private final ListedObjects<Endpoint> listed;

    @Activate
    public ShowEndpointsCommand(
            @Reference ConfigStore config,
            @Reference Contacts contacts,
            @Reference ContactStatuses statuses,
            @Reference Channels channels,
            @Reference ModuleRegistry modules,
            @Reference Timers timers,
            @Reference SipStack stack) {
        listed =
                new ListedEndpoints(config, contacts, statuses, channels, modules, timers, stack)
                        .listed();
    }

    @Override
    public CliResult run(CliArguments arguments) {
        return listed.showAll(arguments);
    }
}
