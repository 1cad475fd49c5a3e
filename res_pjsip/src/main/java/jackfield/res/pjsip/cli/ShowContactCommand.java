// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.cli;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.ListedObjects;
import jackfield.cli.Usage;
import jackfield.config.ConfigStore;
import jackfield.config.Synopsis;
import jackfield.sip.ContactStatuses;
import jackfield.sip.Contacts;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code pjsip show contact}. Thread-safe. */
@Component
@Command("pjsip show contact")
@Usage("<id>")
@Synopsis("Shows one contact and what is known of it.")
public final class ShowContactCommand implements CliCommand {

    private final ListedObjects<ListedContact> listed;

    @Activate
    public ShowContactCommand(
            @Reference ConfigStore config,
            @Reference Contacts contacts,
            @Reference ContactStatuses statuses) {
        listed = ListedAors.contacts(config, contacts, statuses);
    }

    @Override
    public CliResult run(CliArguments arguments) {
        return listed.showOne(arguments);
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return listed.complete(arguments);
    }
}
