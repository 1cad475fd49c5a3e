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
import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code shield block}. Thread-safe. */
@Component
@Command("shield block")
@Usage("<address> [<seconds>]")
@Synopsis("Reads nothing more from an address, for so long or for block_time.")
public final class BlockSourceCommand implements CliCommand {

    private final Guard guard;

    @Activate
    public BlockSourceCommand(@Reference Guard guard) {
        this.guard = guard;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        String seconds =
                arguments
                        .at(1)
                        .orElseGet(() -> Long.toString(guard.settings().blockTime().toSeconds()));
        if (!seconds.matches("[1-9]\\d{0,8}")) {
            return CliResult.failure("expected a number of seconds, found '" + seconds + "'");
        }
        Duration time = Duration.ofSeconds(Long.parseLong(seconds));
        return TypedAddress.with(arguments, source -> block(source, time));
    }

    private CliResult block(InetAddress source, Duration time) {
        Standing standing = guard.standing(source);
        if (source.isLoopbackAddress() || standing.trusted()) {
            return CliResult.failure(standing.source() + " is trusted and cannot be blocked.");
        }
        guard.block(source, time);
        return CliResult.of(
                "%s is blocked for %d s.".formatted(standing.source(), time.toSeconds()));
    }
}
