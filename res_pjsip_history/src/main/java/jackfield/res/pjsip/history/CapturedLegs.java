// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.history;

import jackfield.sip.spi.LegListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes beside captured messages which call they are of. Thread-safe. */
@Component
public final class CapturedLegs implements LegListener {

    private final CaptureTap captures;

    @Activate
    public CapturedLegs(@Reference CaptureTap captures) {
        this.captures = captures;
    }

    @Override
    public void began(String callId, String channel, String linkedId) {
        captures.leg(callId, new CallCapture.Leg(channel, linkedId));
    }
}
