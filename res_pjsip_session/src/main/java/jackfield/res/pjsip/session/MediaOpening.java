// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import jackfield.module.Lease;
import jackfield.module.ModuleServices;
import jackfield.module.Offer;
import jackfield.sip.Endpoint;
import jackfield.sip.spi.SessionMedia;
import jackfield.sip.spi.SessionMediaFactory;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Optional;

/** Opens the media of a session with the first module that offers it. */
final class MediaOpening {

    private MediaOpening() {}

    static Optional<SessionMedia> open(
            ModuleServices<SessionMediaFactory> factories,
            Endpoint endpoint,
            InetAddress local,
            int loop)
            throws IOException {
        for (Offer<SessionMediaFactory> offer : factories.offers()) {
            Optional<Lease<SessionMediaFactory>> taken = offer.lease();
            if (taken.isPresent()) {
                try (Lease<SessionMediaFactory> lease = taken.get()) {
                    return Optional.of(lease.service().open(endpoint, local, loop));
                }
            }
        }
        return Optional.empty();
    }
}
