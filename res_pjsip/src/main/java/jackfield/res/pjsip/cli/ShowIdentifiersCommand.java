// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.cli;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.config.ConfigStore;
import jackfield.config.Synopsis;
import jackfield.module.ModuleRegistry;
import jackfield.module.Offer;
import jackfield.res.pjsip.IdentifierOrder;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code pjsip show identifiers}. Thread-safe. */
@Component
@Command("pjsip show identifiers")
@Synopsis("Shows the identification methods in the order they are asked.")
public final class ShowIdentifiersCommand implements CliCommand {

    private final IdentifierOrder order;

    @Activate
    public ShowIdentifiersCommand(
            @Reference ConfigStore config, @Reference ModuleRegistry modules) {
        order = new IdentifierOrder(config, modules);
    }

    @Override
    public CliResult run(CliArguments arguments) {
        List<String> names = order.offers().stream().map(Offer::key).toList();
        return names.isEmpty()
                ? CliResult.of("No identification methods are loaded.")
                : CliResult.of(names);
    }
}
