// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.contact;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.sip.ContactStatus;
import jackfield.sip.SipUri;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class KeptContactStatusesTest {

    private static final SipUri DESK = SipUri.parse("sip:201@192.0.2.10");
    private static final SipUri DOOR = SipUri.parse("sip:door@192.0.2.11");

    private final KeptContactStatuses statuses = new KeptContactStatuses();

    @Test
    void whatNothingWasPutForIsNotQualified() {
        assertThat(statuses.of("201", DESK)).isEqualTo(ContactStatus.NOT_QUALIFIED);
    }

    @Test
    void keepsOneStatusForEachContactOfEachAor() {
        statuses.put("201", DESK, ContactStatus.UNAVAILABLE);
        statuses.put("202", DESK, ContactStatus.available(Duration.ofMillis(3)));

        assertThat(statuses.of("201", SipUri.parse("sip:201@192.0.2.10")))
                .isEqualTo(ContactStatus.UNAVAILABLE);
        assertThat(statuses.of("202", DESK).milliseconds()).isEqualTo("3.000");
        assertThat(statuses.of("201", DOOR)).isEqualTo(ContactStatus.NOT_QUALIFIED);
    }

    @Test
    void forgetsWhatIsNotQualifiedAnyMore() {
        statuses.put("201", DESK, ContactStatus.UNAVAILABLE);
        statuses.put("201", DOOR, ContactStatus.UNAVAILABLE);
        statuses.put("201", DESK, ContactStatus.NOT_QUALIFIED);
        statuses.retain((aor, contact) -> !contact.equals(DOOR));

        assertThat(statuses.of("201", DESK).isReachable()).isTrue();
        assertThat(statuses.of("201", DOOR).isReachable()).isTrue();
    }

    @Test
    void showsTimesInMillisecondsWithThreeDecimals() {
        assertThat(ContactStatus.available(Duration.ofNanos(3_117_900)).milliseconds())
                .isEqualTo("3.117");
        assertThat(ContactStatus.UNKNOWN.milliseconds()).isEqualTo("nan");
    }
}
