// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.testing;

import jackfield.rtp.RtpEngine;
import jackfield.rtp.RtpLeg;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;

/** An engine whose legs only remember. Confined to the test. */
public final class FakeRtpEngine implements RtpEngine {

    private final List<FakeRtpLeg> legs = new ArrayList<>();
    private boolean full;

    /** Lets every further leg fail. */
    public void full() {
        full = true;
    }

    /** Every leg that was opened. */
    public List<FakeRtpLeg> legs() {
        return List.copyOf(legs);
    }

    /** The leg opened last. */
    public FakeRtpLeg last() {
        return legs.getLast();
    }

    @Override
    public RtpLeg open(InetAddress local, int loop) throws IOException {
        if (full) {
            throw new IOException("no ports are left");
        }
        FakeRtpLeg leg =
                new FakeRtpLeg(new InetSocketAddress(local, 10000 + 2 * legs.size()), loop);
        legs.add(leg);
        return leg;
    }
}
