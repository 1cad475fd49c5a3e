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
import jackfield.sip.Aor;
import jackfield.sip.ContactStatuses;
import jackfield.sip.Contacts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code pjsip list aors}. Thread-safe. */
@Component
@Command("pjsip list aors")
@Usage("[like <regex>]")
@Synopsis("Lists the AORs, one line each.")
public final class ListAorsCommand implements CliCommand {

    private final ListedObjects<Aor> aors;

    @Activate
    public ListAorsCommand(
            @Reference ConfigStore config,
            @Reference Contacts contacts,
            @Reference ContactStatuses statuses) {
        aors = ListedAors.of(config, contacts, statuses);
    }

    @Override
    public CliResult run(CliArguments arguments) {
        return aors.list(arguments);
    }
}
