// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.shield;

import jackfield.sip.spi.SourceShield;
import java.net.InetAddress;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The guard as the stack asks it. Thread-safe. */
@Component
public final class GuardShield implements SourceShield {

    private final Guard guard;

    @Activate
    public GuardShield(@Reference Guard guard) {
        this.guard = guard;
    }

    @Override
    public Admission admit(InetAddress source, boolean request) {
        return guard.admit(source, request);
    }

    @Override
    public void proven(InetAddress source) {
        guard.proven(source);
    }

    @Override
    public boolean knows(InetAddress source) {
        return guard.knows(source);
    }
}
