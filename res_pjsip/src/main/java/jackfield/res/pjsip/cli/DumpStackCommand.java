// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.cli;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.Synopsis;
import jackfield.sip.OpenTransport;
import jackfield.sip.SipStack;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code pjsip dump endpt}. Thread-safe. */
@Component
@Command("pjsip dump endpt")
@Usage("[details]")
@Synopsis("Shows how the SIP stack stands: loops, dialogs and transports.")
public final class DumpStackCommand implements CliCommand {

    private final SipStack stack;

    @Activate
    public DumpStackCommand(@Reference SipStack stack) {
        this.stack = stack;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        List<OpenTransport> transports = stack.transports();
        List<String> lines = new ArrayList<>();
        lines.add("Loops:      " + stack.loops().size());
        lines.add("Dialogs:    " + stack.dialogs());
        lines.add("Transports: " + transports.size());
        if (arguments.size() > 0) {
            transports.forEach(each -> lines.add("  " + line(each)));
        }
        return CliResult.of(lines);
    }

    private static String line(OpenTransport transport) {
        return "%s: %s at %s:%d"
                .formatted(
                        transport.configuration().id(),
                        transport.configuration().protocol().name().toLowerCase(Locale.ROOT),
                        transport.bound().getAddress().getHostAddress(),
                        transport.bound().getPort());
    }
}
