// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.logger;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.BadValueException;
import jackfield.config.Cidr;
import jackfield.config.Details;
import jackfield.config.Directories;
import jackfield.config.Synopsis;
import java.io.IOException;
import java.nio.file.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code pjsip set logger}. */
@Component
@Command("pjsip set logger")
@Usage(
        "{on|off|host <host>|add <host>|method <method>|methodadd <method>|verbose {on|off}|pcap"
                + " <file>}")
@Synopsis("Shows SIP messages as they come and go.")
@Details(
        """
        host and method show only what matches, add and methodadd add to that; off forgets both. A host is
        an address or a network. pcap writes into a file that Wireshark reads, for its owner only, in the
        log directory unless the path is absolute. Proofs of passwords and keys of media are hidden.
        """)
public final class SetLoggerCommand implements CliCommand {

    private final PacketLogger logger;
    private final Path folder;

    @Activate
    public SetLoggerCommand(@Reference PacketLogger logger, @Reference Directories directories) {
        this.logger = logger;
        folder = directories.log();
    }

    @Override
    public CliResult run(CliArguments arguments) {
        String value = arguments.at(1).orElse("");
        try {
            return switch (arguments.at(0).orElse("")) {
                case "on" -> on();
                case "host" -> host(value, true);
                case "add" -> host(value, false);
                case "method" -> method(value, true);
                case "methodadd" -> method(value, false);
                case "verbose" -> verbose(value.equals("on"));
                case "pcap" -> capture(folder.resolve(value));
                default -> off();
            };
        } catch (BadValueException e) {
            return CliResult.failure(value + ": " + e.getMessage() + ".");
        } catch (IOException e) {
            return CliResult.failure("The capture file cannot be written: " + e.getMessage());
        }
    }

    private CliResult on() {
        logger.on();
        return CliResult.of("PJSIP Logging enabled");
    }

    private CliResult off() {
        logger.off();
        return CliResult.of("PJSIP Logging disabled");
    }

    private CliResult host(String text, boolean only) {
        Cidr host = Cidr.parse(text);
        logger.filter(filter -> only ? filter.host(host) : filter.alsoHost(host));
        return CliResult.of("PJSIP Logging enabled for host: " + host);
    }

    private CliResult method(String method, boolean only) {
        logger.filter(filter -> only ? filter.method(method) : filter.alsoMethod(method));
        return CliResult.of("PJSIP Logging enabled for method: " + method);
    }

    private CliResult verbose(boolean shown) {
        logger.verbose(shown);
        return CliResult.of(
                shown ? "Messages are shown." : "Messages are written to a capture file only.");
    }

    private CliResult capture(Path file) throws IOException {
        logger.capture(file);
        return CliResult.of("PJSIP Logging writes to " + file);
    }
}
