// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Options of Asterisk's that scripts may carry and that cannot be had: each is refused with what to do
 * instead. Confined to the start.
 */
final class RefusedOptions {

    @Option(names = "-F", hidden = true)
    boolean fork;

    @Option(names = "-i", hidden = true)
    boolean keys;

    @Option(names = "-I", hidden = true)
    boolean timing;

    @Option(names = "-p", hidden = true)
    boolean realtime;

    @Option(names = "-t", hidden = true)
    boolean recordings;

    @Option(names = "-X", hidden = true)
    boolean programs;

    @Option(names = "-B", hidden = true)
    boolean black;

    @Option(names = "-W", hidden = true)
    boolean white;

    @Option(names = "-G", hidden = true)
    @Nullable String group;

    @Option(names = "-e", hidden = true)
    @Nullable String memory;

    @Option(names = "-L", hidden = true)
    @Nullable String load;

    @Option(names = "-M", hidden = true)
    @Nullable String calls;

    /** Why one cannot go on with these options. */
    Optional<String> objection() {
        return first(
                fork
                        ? "-F: Jackfield does not go to the background; use systemd or a shell's &."
                        : "",
                keys ? "-i: Jackfield keeps no keys with passphrases." : "",
                timing ? "-I: there is no internal timing to switch on." : "",
                realtime
                        ? "-p: set the priority where it is started, with nice or in the unit."
                        : "",
                recordings ? "-t: recordings are made in their place." : "",
                programs ? "-X: write execincludes = yes into asterisk.conf." : "",
                black || white ? "-B, -W: colors are for any background; -n has none." : "",
                group == null ? "" : "-G: start it with this group, as systemd's Group= does.",
                memory == null ? "" : "-e: JACKFIELD_HEAP bounds the memory.",
                load == null ? "" : "-L: calls are not limited by the machine's load.",
                calls == null ? "" : "-M: the number of calls is not limited.");
    }

    private static Optional<String> first(String... objections) {
        for (String objection : objections) {
            if (!objection.isEmpty()) {
                return Optional.of(objection);
            }
        }
        return Optional.empty();
    }
}
