// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What was typed after {@code jackfield}. Confined to the start. */
@Command(
        name = "jackfield",
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = "A plug-in PBX. Reads Asterisk's configuration files.",
        footer = {
            "",
            "Without -c and -f: a console if standard input is a terminal, else none.",
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

    @Option(
            names = "-rx",
            paramLabel = "COMMAND",
            description = "Run one console command in the exchange that is running.")
    @Nullable String command;

    @Option(names = "-n", description = "Use no colors.")
    boolean noColor;

    @Option(names = "-v", description = "Show notices on the screen; may be repeated.")
    boolean[] verbose = {};

    @Option(names = "-d", description = "Show debug messages on the screen; twice for traces.")
    boolean[] debug = {};

    @Option(names = "-q", description = "Show errors only on the screen.")
    boolean quiet;

    @Option(
            names = "-g",
            description = "Accepted for scripts: where cores go is the operating system's choice.")
    boolean core;

    @Option(names = "-V", versionHelp = true, description = "Show the version and end.")
    boolean version;

    @Option(names = "-h", usageHelp = true, description = "Show this text and end.")
    boolean help;

    /** Whether the console runs, on this terminal or without one. */
    boolean wantsConsole(boolean terminal) {
        return console || terminal && !foreground;
    }
}
