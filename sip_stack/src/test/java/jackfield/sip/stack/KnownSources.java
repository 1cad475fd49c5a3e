// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import jackfield.sip.spi.SourceShield;
import java.net.InetAddress;

/** A shield that does what the test says, for everybody. */
final class KnownSources implements SourceShield {

    volatile Admission admission = Admission.PASS;
    volatile boolean known;
    volatile int proven;

    @Override
    public Admission admit(InetAddress source, boolean request) {
        return admission;
    }

    @Override
    public void proven(InetAddress source) {
        proven++;
    }

    @Override
    public boolean knows(InetAddress source) {
        return known;
    }
}
