// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.outbound.registration;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.Synopsis;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code pjsip send unregister}. Thread-safe. */
@Component
@Command("pjsip send unregister")
@Usage("<registration>")
@Synopsis("Takes a registration back, or *all, until the next one is due.")
public final class SendUnregisterCommand implements CliCommand {

    private final NamedRegistrations registrations;

    @Activate
    public SendUnregisterCommand(@Reference OutboundRegistrations registrations) {
        this.registrations = new NamedRegistrations(registrations);
    }

    @Override
    public CliResult run(CliArguments arguments) {
        return registrations.each(
                arguments, "REGISTER with Expires: 0 is on its way for", Registering::unregister);
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return registrations.complete(arguments);
    }
}
