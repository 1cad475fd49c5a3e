// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.history;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.cli.CliArguments;
import jackfield.testing.VirtualTimers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LadderCommandTest {

    private final VirtualTimers timers = new VirtualTimers();
    private final CaptureTap tap = new CaptureTap(timers);
    private final CapturedLegs legs = new CapturedLegs(tap);

    private List<String> ladder(String name) {
        return new LadderCommand(tap).run(CliArguments.of(name)).lines();
    }

    private void call() {
        Messages.received(tap, 5070, "INVITE sip:200@192.0.2.1 SIP/2.0", "one");
        legs.began("one", "PJSIP/201-00000000", "1.0");
        legs.began("two", "PJSIP/202-00000001", "1.0");
        timers.advance(Duration.ofMillis(12));
        Messages.sent(tap, 5080, "INVITE sip:202@192.0.2.10 SIP/2.0", "two");
        Messages.received(tap, 5080, "SIP/2.0 486 Busy Here", "two");
        timers.advance(Duration.ofMillis(3));
        Messages.sent(tap, 5070, "SIP/2.0 486 Busy Here", "one");
    }

    @Test
    void drawsBothLegsOfACallWithTimes() {
        call();
        assertThat(ladder("last"))
                .containsExactly(
                        "",
                        "Call-ID one  PJSIP/201-00000000",
                        "Call-ID two  PJSIP/202-00000001",
                        "",
                        "          192.0.2.10:5070              Jackfield                    192.0.2.10:5080",
                        "          |                            |                            |",
                        "   0.000  |--------- INVITE ---------->|                            |",
                        "   0.012  |                            |--------- INVITE ---------->|",
                        "   0.012  |                            |<------ 486 Busy Here ------|",
                        "   0.015  |<------ 486 Busy Here ------|                            |",
                        "          |                            |                            |",
                        "");
    }

    @Test
    void findsACallByAChannelAndByEitherCallId() {
        call();
        Messages.received(tap, 5090, "INVITE sip:x@192.0.2.1 SIP/2.0", "later");
        assertThat(ladder("pjsip/202-00000001")).isEqualTo(ladder("one")).isEqualTo(ladder("two"));
        assertThat(ladder("last")).contains("Call-ID later");
        assertThat(ladder("nobody")).containsExactly("No such call is remembered.");
    }

    @Test
    void isNotPushedOutByAFloodOfOtherRequests() {
        call();
        for (int i = 0; i < 10_000; i++) {
            Messages.received(tap, 5061, "OPTIONS sip:192.0.2.1 SIP/2.0", "flood" + i);
        }
        assertThat(ladder("one")).hasSize(12);
    }

    @Test
    void forgetsTheOldestCallWhenItsMemoryIsFull() {
        CallRing ring = new CallRing(20_000);
        CaptureTap any = new CaptureTap(timers);
        Messages.received(any, 5070, "INVITE sip:200@192.0.2.1 SIP/2.0", "x");
        Captured message = any.all().getFirst();
        for (int i = 0; i < 1000; i++) {
            ring.add("call" + i, message);
            assertThat(ring.size()).isLessThanOrEqualTo(20_000);
        }
        assertThat(ring.find("call0")).isEmpty();
        assertThat(ring.find("call999")).isPresent();
        assertThat(ring.all()).hasSizeGreaterThan(10);
    }
}
