// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.qualify;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Column;
import jackfield.cli.Command;
import jackfield.cli.Table;
import jackfield.config.Synopsis;
import jackfield.sip.Contact;
import jackfield.thread.Timers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code pjsip show scheduled_tasks}. Thread-safe. */
@Component
@Command("pjsip show scheduled_tasks")
@Synopsis("Shows what is done again and again: contacts that are asked whether they are there.")
public final class ShowScheduledTasksCommand implements CliCommand {

    private final Qualification qualification;
    private final Timers timers;

    @Activate
    public ShowScheduledTasksCommand(
            @Reference Qualification qualification, @Reference Timers timers) {
        this.qualification = qualification;
        this.timers = timers;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        Table table =
                Table.of(
                        Column.left("Task Name", 50),
                        Column.right("Interval", 9),
                        Column.right("Times Run", 9),
                        Column.right("Next Start", 10));
        for (Planned contact : qualification.planned()) {
            String hash = Contact.hash(contact.aor(), contact.contact());
            table.row(
                    "pjsip/qualify/" + contact.aor() + "@@" + hash,
                    contact.frequency().toSeconds(),
                    contact.asked(),
                    contact.secondsFrom(timers.now()));
        }
        return table.line("").line("Total scheduled tasks: " + table.size());
    }
}
