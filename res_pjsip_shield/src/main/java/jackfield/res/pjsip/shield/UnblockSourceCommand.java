// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.shield;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.Synopsis;
import java.net.InetAddress;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code shield unblock}. Thread-safe. */
@Component
@Command("shield unblock")
@Usage("<address>")
@Synopsis("Reads again what comes from an address.")
public final class UnblockSourceCommand implements CliCommand {

    private final Guard guard;

    @Activate
    public UnblockSourceCommand(@Reference Guard guard) {
        this.guard = guard;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        return TypedAddress.with(arguments, this::unblock);
    }

    private CliResult unblock(InetAddress source) {
        String name = guard.standing(source).source();
        return guard.unblock(source)
                ? CliResult.of(name + " is not blocked any more.")
                : CliResult.failure(name + " was not blocked.");
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        String typed = arguments.at(0).orElse("");
        return guard.blocked().keySet().stream()
                .map(source -> source.replace("/64", ""))
                .filter(source -> source.startsWith(typed))
                .toList();
    }
}
