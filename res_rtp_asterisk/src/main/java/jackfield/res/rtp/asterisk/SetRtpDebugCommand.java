// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.Synopsis;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code rtp set debug}. */
@Component
@Command("rtp set debug")
@Usage("{on|off|ip <host>}")
@Synopsis("Writes RTP packets to the log: all, none, or those of HOST[:PORT].")
public final class SetRtpDebugCommand implements CliCommand {

    private final PacketTrace trace;

    @Activate
    public SetRtpDebugCommand(@Reference PacketTrace trace) {
        this.trace = trace;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        return DebugSwitch.set("RTP", trace.rtp(), arguments);
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return arguments.size() > 1 ? List.of() : List.of("ip", "off", "on");
    }
}
