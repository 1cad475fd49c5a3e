// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.config.Synopsis;
import jackfield.rtp.RtpSettings;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code rtp show settings}. Thread-safe. */
@Component
@Command("rtp show settings")
@Synopsis("Shows what holds for all audio streams.")
public final class ShowSettingsCommand implements CliCommand {

    private final ConfigView<RtpSettings> settings;

    @Activate
    public ShowSettingsCommand(@Reference ConfigStore config) {
        settings = config.view(RtpSettings.class);
    }

    @Override
    public CliResult run(CliArguments arguments) {
        return lines(settings.single());
    }

    static CliResult lines(RtpSettings settings) {
        return CliResult.of(
                "",
                "General Settings:",
                "-----------------",
                line("Port start", settings.rtpstart()),
                line("Port end", settings.rtpend()),
                line("Checksums", "Yes"),
                line("RTCP interval", settings.rtcpinterval().toMillis() + " ms"),
                line("Strict RTP", capital(settings.strictrtp().name())),
                line("Probation", settings.probation() + " frames"),
                line("ICE support", "No"),
                "");
    }

    private static String line(String label, Object value) {
        return "  %-16s %s".formatted(label + ":", value);
    }

    private static String capital(String constant) {
        return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
    }
}
