// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import jackfield.sip.spi.SourceShield;
import java.net.InetAddress;
import java.util.concurrent.atomic.AtomicInteger;

/** A shield that does what the test says, for everybody. */
final class KnownSources implements SourceShield {

    volatile Admission admission = Admission.PASS;
    volatile boolean known;
    final AtomicInteger proven = new AtomicInteger();

    @Override
    public Admission admit(InetAddress source, boolean request) {
        return admission;
    }

    @Override
    public void proven(InetAddress source) {
        proven.incrementAndGet();
    }

    @Override
    public boolean knows(InetAddress source) {
        return known;
    }
}
