// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli;

import jackfield.config.Directories;
import jackfield.core.instance.Setting;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the launcher found in {@code asterisk.conf} and on its command line. Thread-safe. */
@Component(service = ConsoleSettings.class)
public final class ConsoleSettings {

    /** An option of {@code asterisk.conf}: a true word opens Gogo to clients of the socket. */
    private static final String GOGO = Setting.OPTION + "gogo";

    private static final Set<String> YES = Set.of("yes", "true", "y", "t", "1", "on");

    private final BundleContext context;
    private final Directories directories;

    @Activate
    public ConsoleSettings(BundleContext context, @Reference Directories directories) {
        this.context = context;
        this.directories = directories;
    }

    /** True if the program's own terminal is a console. */
    public boolean foreground() {
        return isYes(Setting.CONSOLE);
    }

    /** True if Gogo may be used over the control socket. */
    public boolean gogoOverSocket() {
        return isYes(GOGO);
    }

    public Path socket() {
        String path = context.getProperty(Setting.SOCKET);
        return path == null ? directories.run().resolve("jackfield.ctl") : Path.of(path);
    }

    /** A line of {@code [files]} that is about the control socket; empty if it is not written. */
    public String file(String option) {
        return Objects.toString(context.getProperty(Setting.FILE + option), "");
    }

    /** False if nothing may be colored. */
    public boolean colors() {
        return !isYes(Setting.NO_COLOR);
    }

    /** True if no more than errors was asked for; answers are then not cut into pages. */
    public boolean quiet() {
        return isYes(Setting.QUIET);
    }

    public Directories directories() {
        return directories;
    }

    /** The version of this program. */
    public String version() {
        return Objects.requireNonNullElseGet(
                context.getProperty(Setting.VERSION),
                () -> context.getBundle().getVersion().toString());
    }

    private boolean isYes(String property) {
        return YES.contains(
                Objects.toString(context.getProperty(property), "").toLowerCase(Locale.ROOT));
    }
}
