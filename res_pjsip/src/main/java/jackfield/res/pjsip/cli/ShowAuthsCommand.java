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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code pjsip show auths}. Thread-safe. */
@Component
@Command("pjsip show auths")
@Usage("[like <regex>]")
@Synopsis("Shows the credentials.")
public final class ShowAuthsCommand implements CliCommand {

    private final ListedObjects<Auth> auths;

    @Activate
    public ShowAuthsCommand(@Reference ConfigStore config) {
        auths = ListedAuths.of(config);
    }

    @Override
    public CliResult run(CliArguments arguments) {
        return auths.list(arguments);
    }
}
