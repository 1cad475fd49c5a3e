// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.system;

import jackfield.channel.Channel;
import jackfield.channel.Location;
import jackfield.config.InstanceSettings;
import jackfield.dialplan.Dialplan;
import jackfield.dialplan.Step;
import java.io.File;
import java.io.IOException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs lines that a shell reads. Thread-safe. */
@Component(service = ShellCommand.class)
public final class ShellCommand {

    private static final Logger LOG = LoggerFactory.getLogger(ShellCommand.class);
    private static final int NOT_FOUND = 127;

    private final Dialplan dialplan;
    private final InstanceSettings settings;

    @Activate
    public ShellCommand(@Reference Dialplan dialplan, @Reference InstanceSettings settings) {
        this.dialplan = dialplan;
        this.settings = settings;
    }

    /**
     * Runs a line to its end, and says in {@code SYSTEMSTATUS} how it went.
     *
     * @return false if it could not be run
     */
    boolean run(Channel channel, String line) throws InterruptedException {
        String status = status(channel, line);
        channel.variables().set("SYSTEMSTATUS", status);
        return !status.equals("FAILURE");
    }

    private String status(Channel channel, String line) throws InterruptedException {
        if (!settings.isOn("live_dangerously") && !ShellSigns.areOf(written(channel), line)) {
            LOG.warn(
                    "{} at {}: a command is not run, as a variable brings signs of the shell into it",
                    channel.name(),
                    channel.location());
            return "FAILURE";
        }
        try {
            int ended =
                    new ProcessBuilder("/bin/sh", "-c", line)
                            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor();
            return ended == 0 ? "SUCCESS" : ended == NOT_FOUND ? "FAILURE" : "APPERROR";
        } catch (IOException e) {
            LOG.warn("{}: a command cannot be run: {}", channel.name(), e.getMessage());
            return "FAILURE";
        }
    }

    /** The step that runs, as it stands in the dialplan. */
    private String written(Channel channel) {
        Location here = channel.location();
        return dialplan.step(here.context(), here.extension(), here.priority(), channel.caller())
                .map(Step::data)
                .orElse("");
    }
}
