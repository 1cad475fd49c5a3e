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
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code shield explain}. Thread-safe. */
@Component
@Command("shield explain")
@Usage("<address>")
@Synopsis("Says what the shield would do with a request from an address, and why.")
public final class ExplainSourceCommand implements CliCommand {

    private final Guard guard;

    @Activate
    public ExplainSourceCommand(@Reference Guard guard) {
        this.guard = guard;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        return TypedAddress.with(arguments, this::explain);
    }

    private CliResult explain(InetAddress source) {
        ShieldSettings settings = guard.settings();
        Standing standing = guard.standing(source);
        List<String> lines = new ArrayList<>();
        lines.add(standing.source() + " is " + name(standing) + ".");
        if (!settings.enabled()) {
            lines.add("The shield is off: everybody is let in.");
        } else if (standing.blockedFor() > 0) {
            lines.add(
                    "It is blocked for %d s more; nothing of it is read."
                            .formatted(standing.blockedFor()));
        } else if (standing.trusted() && !standing.known() || standing.rate().isUnlimited()) {
            lines.add("It is not limited.");
        } else {
            lines.add(
                    "Of %d requests at once, %d are left; one comes back every %s ms."
                            .formatted(
                                    standing.rate().burst(),
                                    standing.left(),
                                    standing.rate().interval() / 1_000_000.0));
        }
        if (!standing.trusted() && !standing.known() && settings.failures() > 0) {
            lines.add(
                    "It has failed %d times within %d s; after %d it is blocked."
                            .formatted(
                                    standing.failed(),
                                    settings.failurePeriod().toSeconds(),
                                    settings.failures()));
        }
        return CliResult.of(lines);
    }

    private static String name(Standing standing) {
        return standing.trusted() ? "trusted" : standing.known() ? "known" : "a stranger";
    }
}
