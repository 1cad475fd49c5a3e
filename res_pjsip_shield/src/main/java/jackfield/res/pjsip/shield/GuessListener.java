// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.shield;

import jackfield.event.SecurityEvent;
import jackfield.event.SecurityEventListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts against a source what looks like guessing. Thread-safe. */
@Component
public final class GuessListener implements SecurityEventListener {

    private final Guard guard;

    @Activate
    public GuessListener(@Reference Guard guard) {
        this.guard = guard;
    }

    @Override
    public void happened(SecurityEvent event) {
        if (event.kind().isGuess()) {
            guard.failed(event.remote().socket().getAddress());
        }
    }
}
