// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.cli;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.config.Synopsis;
import jackfield.sip.SipStack;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code pjsip show version}. Thread-safe. */
@Component
@Command("pjsip show version")
@Synopsis("Shows the version of the SIP stack.")
public final class ShowVersionCommand implements CliCommand {

    /** Header of the stack's bundle: what it is made of, name and version. */
    static final String MADE_OF = "Jackfield-Made-Of";

    private final SipStack stack;

    @Activate
    public ShowVersionCommand(@Reference SipStack stack) {
        this.stack = stack;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        Optional<Bundle> bundle = Optional.ofNullable(FrameworkUtil.getBundle(stack.getClass()));
        return bundle.map(
                        it ->
                                CliResult.of(
                                        "SIP stack: %s %s with %s"
                                                .formatted(
                                                        it.getSymbolicName(),
                                                        it.getVersion(),
                                                        it.getHeaders().get(MADE_OF))))
                .orElseGet(() -> CliResult.failure("The SIP stack is no bundle."));
    }
}
