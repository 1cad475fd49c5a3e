// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.shield;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Table;
import jackfield.config.Synopsis;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code shield show}. Thread-safe. */
@Component
@Command("shield show")
@Synopsis("Shows what the shield has done, and whom it blocks.")
public final class ShowShieldCommand implements CliCommand {

    private final Guard guard;

    @Activate
    public ShowShieldCommand(@Reference Guard guard) {
        this.guard = guard;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        Totals totals = guard.totals();
        Table table = Table.of("Blocked source", "Seconds left");
        guard.blocked().forEach((source, seconds) -> table.row(source, seconds));
        return table.line(table.size() + " sources are blocked.")
                .line(
                        "%d messages of blocked sources were dropped, %d requests were beyond the limits."
                                .formatted(totals.dropped(), totals.beyond()))
                .line(
                        "%d strangers are being counted, %d sources are known; there is room for %d of each."
                                .formatted(totals.strangers(), totals.known(), totals.capacity()))
                .line(guard.settings().enabled() ? "The shield is on." : "The shield is off.");
    }
}
