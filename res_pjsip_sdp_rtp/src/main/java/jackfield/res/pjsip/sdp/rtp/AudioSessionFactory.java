// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.sdp.rtp;

import jackfield.module.Lease;
import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import jackfield.module.Offer;
import jackfield.rtp.RtpEngine;
import jackfield.rtp.RtpLeg;
import jackfield.sip.Endpoint;
import jackfield.sip.spi.SessionMedia;
import jackfield.sip.spi.SessionMediaFactory;
import java.io.IOException;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the audio of sessions with the RTP engine that the endpoint names. Thread-safe. */
@Component
public final class AudioSessionFactory implements SessionMediaFactory {

    private final ModuleServices<RtpEngine> engines;
    private final SecureRandom random = new SecureRandom();

    @Activate
    public AudioSessionFactory(@Reference ModuleRegistry registry) {
        engines = registry.services(RtpEngine.class);
    }

    @Override
    public SessionMedia open(Endpoint endpoint, InetAddress local, int loop) throws IOException {
        LocalAddress address = LocalAddress.of(endpoint.rtp(), local);
        String name = endpoint.rtp().rtpEngine();
        Optional<Lease<RtpEngine>> engine = engines.offer(name).flatMap(Offer::lease);
        if (engine.isEmpty()) {
            throw new IOException("there is no RTP engine '" + name + "'");
        }
        try (Lease<RtpEngine> lease = engine.get()) {
            RtpLeg leg = lease.service().open(address.bind(), loop);
            return new AudioSession(
                    endpoint, address, leg, 1 + random.nextInt(Integer.MAX_VALUE - 1));
        }
    }
}
