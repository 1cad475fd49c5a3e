// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.media.command;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.Synopsis;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** {@code core show codec}. */
@Component
@Command("core show codec")
@Usage("<id>")
@Synopsis("Shows one codec, by its number in core show codecs.")
public final class ShowCodecCommand implements CliCommand {

    @Override
    public CliResult run(CliArguments arguments) {
        String id = arguments.at(0).orElse("");
        return Codec.all().stream()
                .filter(codec -> String.valueOf(codec.id()).equals(id))
                .findFirst()
                .map(
                        codec ->
                                CliResult.of(
                                        "%11d %s (%s)"
                                                .formatted(
                                                        codec.id(),
                                                        codec.format().name(),
                                                        codec.description())))
                .orElseGet(() -> CliResult.failure("Codec " + id + " not found."));
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return Codec.all().stream().map(codec -> String.valueOf(codec.id())).toList();
    }
}
