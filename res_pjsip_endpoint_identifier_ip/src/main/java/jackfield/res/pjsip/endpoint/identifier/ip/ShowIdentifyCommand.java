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
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code pjsip show identify}. Thread-safe. */
@Component
@Command("pjsip show identify")
@Usage("<id>")
@Synopsis("Shows one identify section and its options.")
public final class ShowIdentifyCommand implements CliCommand {

    private final ListedObjects<Identify> identifies;

    @Activate
    public ShowIdentifyCommand(@Reference ConfigStore config) {
        identifies = ListedIdentifies.of(config);
    }

    @Override
    public CliResult run(CliArguments arguments) {
        return identifies.showOne(arguments);
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return identifies.complete(arguments);
    }
}
