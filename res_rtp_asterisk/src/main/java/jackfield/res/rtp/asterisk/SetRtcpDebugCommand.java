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

/** {@code rtcp set debug}. */
@Component
@Command("rtcp set debug")
@Usage("{on|off|ip <host>}")
@Synopsis("Writes RTCP packets to the log: all, none, or those of HOST[:PORT].")
public final class SetRtcpDebugCommand implements CliCommand {

    private final PacketTrace trace;

    @Activate
    public SetRtcpDebugCommand(@Reference PacketTrace trace) {
        this.trace = trace;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        return DebugSwitch.set("RTCP", trace.rtcp(), arguments);
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return arguments.size() > 1 ? List.of() : List.of("ip", "off", "on");
    }
}
