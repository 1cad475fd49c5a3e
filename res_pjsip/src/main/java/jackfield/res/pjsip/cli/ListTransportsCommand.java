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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code pjsip list transports}. Thread-safe. */
@Component
@Command("pjsip list transports")
@Usage("[like <regex>]")
@Synopsis("Lists the open transports, one line each.")
public final class ListTransportsCommand implements CliCommand {

    private final ListedObjects<Transport> transports;

    @Activate
    public ListTransportsCommand(@Reference SipStack stack) {
        transports = ListedTransports.of(stack);
    }

    @Override
    public CliResult run(CliArguments arguments) {
        return transports.list(arguments);
    }
}
