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

/** {@code pjsip show registrations}. Thread-safe. */
@Component
@Command("pjsip show registrations")
@Usage("[like <regex>]")
@Synopsis("Shows our registrations with other servers and how they stand.")
public final class ShowRegistrationsCommand implements CliCommand {

    private final ListedObjects<Registering> registrations;

    @Activate
    public ShowRegistrationsCommand(@Reference OutboundRegistrations registrations) {
        this.registrations = RegistrationLines.of(registrations);
    }

    @Override
    public CliResult run(CliArguments arguments) {
        return registrations.list(arguments);
    }
}
