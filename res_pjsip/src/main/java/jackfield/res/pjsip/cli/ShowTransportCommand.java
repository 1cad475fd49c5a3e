// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.cli;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.ListedObjects;
import jackfield.cli.Usage;
import jackfield.config.Synopsis;
import jackfield.sip.SipStack;
import jackfield.sip.Transport;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code pjsip show transport}. Thread-safe. */
@Component
@Command("pjsip show transport")
@Usage("<id>")
@Synopsis("Shows one transport and its options.")
public final class ShowTransportCommand implements CliCommand {

    private final ListedObjects<Transport> transports;

    @Activate
    public ShowTransportCommand(@Reference SipStack stack) {
        transports = ListedTransports.of(stack);
    }

    @Override
    public CliResult run(CliArguments arguments) {
        return transports.showOne(arguments);
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return transports.complete(arguments);
    }
}
