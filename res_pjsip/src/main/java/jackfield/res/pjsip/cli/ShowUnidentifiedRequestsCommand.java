// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.cli;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Column;
import jackfield.cli.Command;
import jackfield.cli.Table;
import jackfield.config.Synopsis;
import jackfield.res.pjsip.UnidentifiedRequests;
import jackfield.res.pjsip.UnidentifiedRequests.Seen;
import jackfield.thread.Timers;
import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code pjsip show unidentified_requests}. Thread-safe. */
@Component
@Command("pjsip show unidentified_requests")
@Synopsis("Shows where requests came from lately that belong to no endpoint.")
public final class ShowUnidentifiedRequestsCommand implements CliCommand {

    private final UnidentifiedRequests requests;
    private final Timers timers;

    @Activate
    public ShowUnidentifiedRequestsCommand(
            @Reference UnidentifiedRequests requests, @Reference Timers timers) {
        this.requests = requests;
        this.timers = timers;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        Table table =
                Table.of(
                        Column.left("Request", 40),
                        Column.right("Count", 8),
                        Column.right("Age(sec)", 8));
        for (Seen seen : requests.all()) {
            table.row(
                    seen.source().getHostAddress(),
                    seen.count(),
                    Duration.between(seen.since(), timers.now()).toSeconds());
        }
        return table.line("").line("Objects found: " + table.size());
    }
}
