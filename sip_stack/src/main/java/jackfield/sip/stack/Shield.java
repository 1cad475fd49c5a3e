// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import jackfield.module.Lease;
import jackfield.module.ModuleServices;
import jackfield.module.Offer;
import jackfield.sip.spi.SourceShield;
import jackfield.sip.spi.SourceShield.Admission;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stage 1: the shield, if a module offers one; else everybody is let in and known. Thread-safe. */
final class Shield {

    private static final Logger log = LoggerFactory.getLogger(Shield.class);

    private final ModuleServices<SourceShield> shields;

    Shield(ModuleServices<SourceShield> shields) {
        this.shields = shields;
    }

    /** One volatile read where there is none. What a shield does wrong is no fault of the message. */
    Admission admit(InetAddress source, boolean request) {
        List<Offer<SourceShield>> offers = shields.offers();
        for (int i = 0; i < offers.size(); i++) {
            Optional<Lease<SourceShield>> lease = offers.get(i).lease();
            if (lease.isPresent()) {
                try (Lease<SourceShield> shield = lease.get()) {
                    Admission admission = shield.service().admit(source, request);
                    if (admission != Admission.PASS) {
                        return admission;
                    }
                } catch (RuntimeException e) {
                    log.error("The shield of {} failed", offers.get(i).module(), e);
                }
            }
        }
        return Admission.PASS;
    }

    boolean knows(InetAddress source) {
        return shields.first(shield -> Optional.of(shield.knows(source))).orElse(true);
    }

    void proven(InetAddress source) {
        tell(shield -> shield.proven(source));
    }

    private void tell(Consumer<SourceShield> what) {
        for (Offer<SourceShield> offer : shields.offers()) {
            offer.ask(
                    shield -> {
                        what.accept(shield);
                        return true;
                    });
        }
    }
}
