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
import jackfield.sip.Auth;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code pjsip show auth}. Thread-safe. */
@Component
@Command("pjsip show auth")
@Usage("<id>")
@Synopsis("Shows one set of credentials and its options.")
public final class ShowAuthCommand implements CliCommand {

    private final ListedObjects<Auth> auths;

    @Activate
    public ShowAuthCommand(@Reference ConfigStore config) {
        auths = ListedAuths.of(config);
    }

    @Override
    public CliResult run(CliArguments arguments) {
        return auths.showOne(arguments);
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return auths.complete(arguments);
    }
}
