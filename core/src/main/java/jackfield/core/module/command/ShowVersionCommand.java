// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module.command;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.config.Synopsis;
import jackfield.core.instance.Setting;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** {@code core show version}. */
@Component
@Command("core show version")
@Synopsis("Shows the version of Jackfield and what it runs on.")
public final class ShowVersionCommand implements CliCommand {

    private final String version;

    @Activate
    public ShowVersionCommand(BundleContext context) {
        String given = context.getProperty(Setting.VERSION);
        version = given == null ? "Jackfield " + context.getBundle().getVersion() : given;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        return CliResult.of(
                "%s on Java %s (%s), %s %s %s"
                        .formatted(
                                version,
                                Runtime.version(),
                                System.getProperty("java.vendor"),
                                System.getProperty("os.name"),
                                System.getProperty("os.version"),
                                System.getProperty("os.arch")));
    }
}
