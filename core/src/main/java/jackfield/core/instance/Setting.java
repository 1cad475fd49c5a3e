// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.instance;

/** Names of the framework properties by which the launcher tells the kernel how to run. */
public final class Setting {

    /** The path of {@code asterisk.conf}, whether it exists or not. */
    public static final String ASTERISK_CONF = "jackfield.asterisk.conf";

    /** The folder with the modules that belong to this version. */
    public static final String MODULES = "jackfield.modules";

    /** {@code true} if the console runs in the foreground. */
    public static final String CONSOLE = "jackfield.console";

    /** The path of the control socket. */
    public static final String SOCKET = "jackfield.socket";

    /** {@code true} if nothing may be colored. */
    public static final String NO_COLOR = "jackfield.nocolor";

    /** How verbose the screen is, a number. */
    public static final String VERBOSE = "jackfield.verbose";

    /** {@code true} if the screen shows errors only. */
    public static final String QUIET = "jackfield.quiet";

    /** {@code true} if the console shows no log. */
    public static final String MUTED = "jackfield.muted";

    /** {@code true} if {@code #exec} in a configuration file may run programs. */
    public static final String PROGRAMS = "jackfield.execincludes";

    /** The version, as the launcher shows it. */
    public static final String VERSION = "jackfield.version";

    /** Milliseconds since 1970 at which the process began. */
    public static final String STARTED = "jackfield.started";

    /** In front of each option of {@code [options]}, in lower case. */
    public static final String OPTION = "jackfield.option.";

    /** In front of each line of {@code [files]} that is about the control socket, in lower case. */
    public static final String FILE = "jackfield.file.";

    /** Service property of the launcher's {@code IntConsumer} that takes the exit status. */
    public static final String EXIT = "jackfield.exit";

    /** An exit status by which the exchange asks to be started again in the same process. */
    public static final int RESTART = 75;

    private Setting() {}
}
