// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.endpoint.identifier.ip;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.ListedObjects;
import jackfield.cli.Usage;
import jackfield.config.ConfigStore;
import jackfield.config.Synopsis;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code pjsip list identifies}. Thread-safe. */
@Component
@Command("pjsip list identifies")
@Usage("[like <regex>]")
@Synopsis("Lists the identify sections, one line each.")
public final class ListIdentifiesCommand implements CliCommand {

    private final ListedObjects<Identify> identifies;

    @Activate
    public ListIdentifiesCommand(@Reference ConfigStore config) {
        identifies = ListedIdentifies.of(config);
    }

    @Override
    public CliResult run(CliArguments arguments) {
        return identifies.list(arguments);
    }
}
