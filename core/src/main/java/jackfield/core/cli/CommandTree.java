// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli;

import jackfield.cli.CliCommand;
import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import jackfield.module.Offer;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The word tree of the commands that modules offer now. Thread-safe. */
@Component(service = CommandTree.class)
public final class CommandTree {

    private record Built(List<Offer<CliCommand>> from, WordTree tree) {}

    private final ModuleServices<CliCommand> commands;
    private volatile Built last = new Built(List.of(), WordTree.of(List.of()));

    @Activate
    public CommandTree(@Reference ModuleRegistry registry) {
        commands = registry.services(CliCommand.class);
    }

    /** Built anew when the offers have changed. */
    @SuppressWarnings("ReferenceEquality") // a snapshot is replaced, never changed
    public WordTree current() {
        List<Offer<CliCommand>> offers = commands.offers();
        Built built = last;
        if (built.from() != offers) {
            built = new Built(offers, WordTree.of(offers));
            last = built;
        }
        return built.tree();
    }
}
