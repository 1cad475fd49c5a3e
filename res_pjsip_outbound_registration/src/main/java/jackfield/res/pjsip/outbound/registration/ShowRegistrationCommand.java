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
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code pjsip show registration}. Thread-safe. */
@Component
@Command("pjsip show registration")
@Usage("<id>")
@Synopsis("Shows one registration, its last answer, its next try, and its options.")
public final class ShowRegistrationCommand implements CliCommand {

    private final ListedObjects<Registering> registrations;

    @Activate
    public ShowRegistrationCommand(@Reference OutboundRegistrations registrations) {
        this.registrations = RegistrationLines.of(registrations);
    }

    @Override
    public CliResult run(CliArguments arguments) {
        return registrations.showOne(arguments);
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return registrations.complete(arguments);
    }
}
