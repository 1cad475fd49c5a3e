// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.rtp.MediaPorts;
import jackfield.rtp.RtpEngine;
import jackfield.rtp.RtpEngineName;
import jackfield.rtp.RtpLeg;
import jackfield.rtp.RtpSettings;
import jackfield.thread.Timers;
import java.io.IOException;
import java.net.InetAddress;
import java.security.SecureRandom;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes legs on the kernel's media ports. Thread-safe. */
@Component
@RtpEngineName("asterisk")
public final class AsteriskRtpEngine implements RtpEngine {

    private final MediaPorts ports;
    private final Timers timers;
    private final ConfigView<RtpSettings> settings;
    private final SecureRandom random = new SecureRandom();

    @Activate
    public AsteriskRtpEngine(
            @Reference MediaPorts ports,
            @Reference Timers timers,
            @Reference ConfigStore config,
            @Reference PacketTrace trace) {
        this.ports = new TracedPorts(ports, trace);
        this.timers = timers;
        settings = config.view(RtpSettings.class);
    }

    @Override
    public RtpLeg open(InetAddress local, int loop) throws IOException {
        return PortLeg.open(
                ports,
                local,
                loop,
                settings.single(),
                new LegClock(timers, System::nanoTime),
                random);
    }
}
