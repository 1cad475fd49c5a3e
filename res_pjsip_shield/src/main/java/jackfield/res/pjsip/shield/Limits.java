// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.shield;

import jackfield.config.Cidr;
import jackfield.sip.spi.SourceShield.Admission;
import java.net.InetAddress;
import java.util.List;

/** The settings as the shield counts. */
record Limits(
        boolean enabled,
        List<Cidr> trusted,
        Rate strangers,
        Rate known,
        Rate failures,
        long knownFor,
        long blockTime,
        Admission beyond) {

    static Limits of(ShieldSettings settings) {
        int failures = settings.failures();
        return new Limits(
                settings.enabled(),
                settings.trusted(),
                Rate.perSecond(settings.strangerRate(), settings.strangerBurst()),
                Rate.perSecond(settings.knownRate(), settings.knownBurst()),
                new Rate(
                        failures == 0 ? 0 : settings.failurePeriod().toNanos() / failures,
                        failures),
                settings.knownFor().toNanos(),
                settings.blockTime().toNanos(),
                settings.beyond() == ShieldSettings.Beyond.DROP
                        ? Admission.DROP
                        : Admission.REFUSE);
    }

    boolean isTrusted(long key, InetAddress source) {
        if (SourceKey.isLoopback(key)) {
            return true;
        }
        for (int i = 0; i < trusted.size(); i++) {
            if (trusted.get(i).contains(source)) {
                return true;
            }
        }
        return false;
    }
}
