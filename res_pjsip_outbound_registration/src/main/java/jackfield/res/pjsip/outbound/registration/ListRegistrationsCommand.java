// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.outbound.registration;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.ListedObjects;
import jackfield.cli.Usage;
import jackfield.config.Synopsis;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code pjsip list registrations}. Thread-safe. */
@Component
@Command("pjsip list registrations")
@Usage("[like <regex>]")
@Synopsis("Lists our registrations with other servers, one line each.")
public final class ListRegistrationsCommand implements CliCommand {

    private final ListedObjects<Registering> registrations;

    @Activate
    public ListRegistrationsCommand(@Reference OutboundRegistrations registrations) {
        this.registrations = RegistrationLines.of(registrations);
    }

    @Override
    public CliResult run(CliArguments arguments) {
        return registrations.list(arguments);
    }
}
