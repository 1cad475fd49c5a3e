// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.qualify;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.ParameterTable;
import jackfield.cli.Usage;
import jackfield.config.ConfigStore;
import jackfield.config.Synopsis;
import jackfield.sip.Aor;
import jackfield.sip.ContactStatus;
import jackfield.sip.ContactStatuses;
import jackfield.thread.Timers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code pjsip show qualify}. Thread-safe. */
@Component
@Command("pjsip show qualify")
@Usage("{endpoint|aor} <id>")
@Synopsis("Shows how contacts are asked whether they are there, and when they are asked next.")
public final class ShowQualifyCommand implements CliCommand {

    private final QualifiedAors named;
    private final Qualification qualification;
    private final ContactStatuses statuses;
    private final Timers timers;

    @Activate
    public ShowQualifyCommand(
            @Reference ConfigStore config,
            @Reference Qualification qualification,
            @Reference ContactStatuses statuses,
            @Reference Timers timers) {
        named = new QualifiedAors(config);
        this.qualification = qualification;
        this.statuses = statuses;
        this.timers = timers;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        return named.each(arguments, this::lines);
    }

    private List<String> lines(Aor aor) {
        Map<String, String> options = ParameterTable.values(aor);
        List<String> lines = new ArrayList<>();
        lines.add("AOR " + aor.id());
        for (String name : List.of("qualify_frequency", "qualify_timeout", "qualify_2xx_only")) {
            lines.add("  %-17s : %s".formatted(name, options.get(name)));
        }
        qualification.planned(aor).forEach(contact -> lines.add(line(contact)));
        lines.add("");
        return lines;
    }

    private String line(Planned contact) {
        ContactStatus status = statuses.of(contact.aor(), contact.contact());
        return "  Contact %s: %s, round trip %s ms, questions %d, next in %s s"
                .formatted(
                        contact.contact(),
                        status.state().label(),
                        status.milliseconds(),
                        contact.asked(),
                        contact.secondsFrom(timers.now()));
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return named.complete(arguments);
    }
}
