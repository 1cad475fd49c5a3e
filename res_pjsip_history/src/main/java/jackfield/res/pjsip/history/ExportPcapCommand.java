// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.history;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.Details;
import jackfield.config.Directories;
import jackfield.config.Synopsis;
import jackfield.sip.capture.CaptureFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code pjsip export pcap}. Thread-safe. */
@Component
@Command("pjsip export pcap")
@Usage("<file> [<channel or Call-ID>]")
@Synopsis("Writes the SIP messages of the last calls, or of one, into a file for Wireshark.")
@Details(
        """
        The file is for its owner only, and in the log directory unless the path is absolute; one that is
        there is replaced. Of one call all legs are written. Proofs of passwords and keys of media are hidden.
        """)
public final class ExportPcapCommand implements CliCommand {

    private final CaptureTap captures;
    private final Path folder;

    @Activate
    public ExportPcapCommand(@Reference CaptureTap captures, @Reference Directories directories) {
        this.captures = captures;
        folder = directories.log();
    }

    @Override
    public CliResult run(CliArguments arguments) {
        Optional<String> name = arguments.at(1);
        List<Captured> messages = name.map(this::ofCall).orElseGet(captures::all);
        if (messages.isEmpty()) {
            return CliResult.failure(
                    name.isPresent() ? "No such call is remembered." : "Nothing is remembered.");
        }
        Path file = folder.resolve(arguments.at(0).orElse(""));
        try (CaptureFile out = CaptureFile.open(file)) {
            for (Captured message : messages) {
                out.write(message.packet());
            }
        } catch (IOException e) {
            return CliResult.failure("The file cannot be written: " + e);
        }
        return CliResult.of("%d messages written to %s".formatted(messages.size(), file));
    }

    private List<Captured> ofCall(String name) {
        return captures.named(name).stream()
                .flatMap(call -> captures.legs(call).stream())
                .flatMap(leg -> leg.messages().stream())
                .sorted(Comparator.comparing(Captured::time))
                .toList();
    }
}
