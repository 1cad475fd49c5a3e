// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher;

import jackfield.core.cli.console.ConsoleStyle;
import jackfield.core.instance.Folder;
import jackfield.core.instance.Setting;
import jackfield.launcher.remote.RemoteConsole;
import jackfield.launcher.remote.RemoteSession;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The program {@code jackfield}. Ends with status 0, 1 if it cannot start, 2 if a required module fails. */
public final class Launcher {

    static final int CANNOT_START = 1;

    private final Path root;
    private final PrintWriter out;
    private final PrintWriter errors;

    /** @param root the project's folder, which holds {@code var} */
    Launcher(Path root, PrintWriter out, PrintWriter errors) {
        this.root = root;
        this.out = out;
        this.errors = errors;
    }

    public static void main(String[] words) {
        Path root = Path.of(System.getProperty("jackfield.root", "")).toAbsolutePath();
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter errors = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(new Launcher(root, out, errors).run(words));
    }

    int run(String... words) {
        LaunchOptions options = new LaunchOptions();
        CommandLine line = new CommandLine(options);
        line.getCommandSpec().versionProvider(new Version());
        try {
            line.parseArgs(words);
        } catch (ParameterException e) {
            errors.println(e.getMessage() + " (-h shows what there is)");
            return CANNOT_START;
        }
        if (line.isUsageHelpRequested()) {
            line.usage(out);
            return 0;
        }
        if (line.isVersionHelpRequested()) {
            line.printVersionHelp(out);
            return 0;
        }
        Optional<String> objection = options.objection();
        if (objection.isPresent()) {
            errors.println(objection.get());
            return CANNOT_START;
        }
        try {
            return launch(options);
        } catch (LaunchFailure e) {
            errors.println(e.getMessage());
            return CANNOT_START;
        } catch (IOException e) {
            errors.println("Cannot let go of the run directory: " + e.getMessage());
            return CANNOT_START;
        }
    }

    private int launch(LaunchOptions options) throws LaunchFailure, IOException {
        Instance instance = instance(options);
        if (options.isClient()) {
            return client(options, instance);
        }
        Folders.make(instance);
        try (InstanceLock lock = InstanceLock.take(instance.folder(Folder.ASTRUNDIR))) {
            lock.sign();
            return run(options, instance);
        }
    }

    /** Runs the exchange, and again as long as it asks for that; files are read anew each time. */
    private int run(LaunchOptions options, Instance first) throws LaunchFailure {
        Distribution distribution = Distribution.ofThisProgram();
        int status = new Foreground(options, first, distribution).run(Foreground.processStart());
        while (status == Setting.RESTART) {
            status =
                    new Foreground(options, instance(options), distribution)
                            .run(System.currentTimeMillis());
        }
        return status;
    }

    private static int client(LaunchOptions options, Instance instance) {
        Path socket = options.socket == null ? instance.socket() : options.socket;
        if (options.command != null) {
            return RemoteConsole.run(socket, options.command);
        }
        ConsoleStyle style =
                new ConsoleStyle(!(options.noColor || instance.flag("nocolor")), !options.quiet);
        return new RemoteSession(
                        new RemoteSession.Wishes(
                                socket,
                                options.verbose.length,
                                options.reconnecting,
                                !options.mute && !options.quiet,
                                style))
                .run();
    }

    private Instance instance(LaunchOptions options) throws LaunchFailure {
        if (options.file != null) {
            return Instance.read(options.file);
        }
        FirstStart first = new FirstStart(root, out);
        if (!options.isClient() && first.isDue()) {
            first.run();
        }
        Path var = root.resolve("var");
        return Instance.read(var.resolve("etc/asterisk.conf"), var);
    }
}
