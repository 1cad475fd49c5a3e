// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.outbound.registration;

import jackfield.cli.ListedObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How registrations are listed. */
final class RegistrationLines {

    private static final List<String> HEADER =
            List.of(
                    " <Registration/ServerURI"
                            + ".".repeat(30)
                            + ">  <Auth"
                            + ".".repeat(20)
                            + ">  <Status.......>");

    private RegistrationLines() {}

    static ListedObjects<Registering> of(OutboundRegistrations registrations) {
        return new ListedObjects<>(
                registrations::all,
                registering -> registering.registration().id(),
                HEADER,
                registering -> line(registering, registrations.timers().now()),
                HEADER,
                registering -> lines(registering, registrations.timers().now()),
                Registering::registration);
    }

    private static String line(Registering registering, Instant now) {
        Registration registration = registering.registration();
        Standing standing = registering.standing();
        return " %-54s  %-26s  %-15s  %s"
                .formatted(
                        registration.id() + "/" + registration.serverUri(),
                        registration.outboundAuth().stream().findFirst().orElse("n/a"),
                        standing.state().status(),
                        standing.expiry(now))
                .stripTrailing();
    }

    private static List<String> lines(Registering registering, Instant now) {
        Standing standing = registering.standing();
        List<String> lines = new ArrayList<>();
        lines.add(line(registering, now));
        if (!standing.lastAnswer().isEmpty()) {
            lines.add("   Answer: " + standing.lastAnswer());
        }
        lines.add(" Next try: " + standing.next(now));
        return lines;
    }
}
