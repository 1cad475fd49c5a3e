// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What was typed after {@code jackfield}. Confined to the start. */
@Command(
        name = "jackfield",
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = "A plug-in PBX. Reads Asterisk's configuration files.",
        footer = {
            "",
            "Letters may stand together: -vvvgc, -rvvv, -rx COMMAND.",
            "Without -c and -f: a console if standard input is a terminal, else none. Jackfield",
            "never goes to the background by itself; systemd or a shell's & puts it there.",
            "Without -C: var/etc of the project, made from samples at the first start."
        })
final class LaunchOptions {

    @Option(
            names = "-C",
            paramLabel = "FILE",
            description = "Start with this asterisk.conf; its folder holds the other files.")
    @Nullable Path file;

    @Option(names = "-c", description = "Run in the foreground with a console.")
    boolean console;

    @Option(names = "-f", description = "Run in the foreground without a console.")
    boolean foreground;

    @Option(names = "-r", description = "Be a console of the exchange that is running.")
    boolean remote;

    @Option(names = "-R", description = "As -r, and connect again when the exchange went away.")
    boolean reconnecting;

    @Option(
            names = "-x",
            paramLabel = "COMMAND",
            description =
                    "With -r or alone: run one console command in the exchange that is running.")
    @Nullable String command;

    @Option(
            names = "-s",
            paramLabel = "SOCKET",
            description =
                    "With -r, -R or -x: the control socket, if it is not that of asterisk.conf.")
    @Nullable Path socket;

    @Option(names = "-n", description = "Use no colors.")
    boolean noColor;

    @Option(names = "-m", description = "Show no log in the console; 'logger mute' shows it again.")
    boolean mute;

    @Option(names = "-v", description = "Show notices on the screen; thrice shows steps of calls.")
    boolean[] verbose = {};

    @Option(names = "-d", description = "Show debug messages on the screen; twice for traces.")
    boolean[] debug = {};

    @Option(names = "-q", description = "Show errors only on the screen, and all lines at once.")
    boolean quiet;

    @Option(
            names = "-T",
            description = "Accepted for scripts: lines of the log begin with the time in any case.")
    boolean times;

    @Option(
            names = "-g",
            description = "Accepted for scripts: where cores go is the operating system's choice.")
    boolean core;

    @Option(
            names = "-U",
            paramLabel = "USER",
            description = "Refuse to run as anybody else; start it as this user.")
    @Nullable String user;

    @Option(names = "-V", versionHelp = true, description = "Show the version and end.")
    boolean version;

    @Option(names = "-h", usageHelp = true, description = "Show this text and end.")
    boolean help;

    @Mixin RefusedOptions refused = new RefusedOptions();

    /** Whether the console runs, on this terminal or without one. */
    boolean wantsConsole(boolean terminal) {
        return console || terminal && !foreground;
    }

    /** Whether this is a client of an exchange that runs already. */
    boolean isClient() {
        return remote || reconnecting || command != null;
    }

    /** Why one cannot go on with these options. */
    Optional<String> objection() {
        if (isClient() && (console || foreground)) {
            return Optional.of("-c and -f start an exchange, -r, -R and -x talk to one; not both.");
        }
        if (socket != null && !isClient()) {
            return Optional.of(
                    "-s is for -r, -R and -x; astctl in asterisk.conf sets it for good.");
        }
        if (user != null && !user.equals(System.getProperty("user.name"))) {
            return Optional.of(
                    "-U: this runs as %s, and cannot become %s; start it as that user."
                            .formatted(System.getProperty("user.name"), user));
        }
        return refused.objection();
    }
}
