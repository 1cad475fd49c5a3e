// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.chan.pjsip;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.core.contact.KeptContactStatuses;
import jackfield.sip.Contact;
import jackfield.sip.ContactStatus;
import jackfield.sip.SipUri;
import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import jackfield.testing.TestConfig;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DialContactsFunctionTest {

    private static final TestConfig CONFIG =
            TestConfig.of(
                    "pjsip.conf",
                    """
                    [201]
                    type=endpoint
                    aors=201,desk
                    [201]
                    type=aor
                    max_contacts=5
                    [desk]
                    type=aor
                    contact=sip:a&b@192.0.2.30:5070
                    """);

    private final FixedContacts contacts = new FixedContacts();
    private final KeptContactStatuses statuses = new KeptContactStatuses();

    private String read(String arguments) {
        return DialplanScript.of("100", "Set(A=${PJSIP_DIAL_CONTACTS(" + arguments + ")})")
                .offer(new DialContactsFunction(CONFIG, contacts, statuses))
                .run(FakeChannel.incoming("PJSIP/200-00000001"), "100")
                .variables()
                .get("A")
                .orElseThrow();
    }

    private void registers(String uri) {
        contacts.add(
                new Contact(
                        "201",
                        SipUri.parse(uri),
                        SipUri.parse(uri),
                        Instant.MAX,
                        1000,
                        List.of(),
                        "",
                        "call",
                        1,
                        new InetSocketAddress("192.0.2.10", 5060),
                        "transport-udp",
                        "201"));
    }

    @Test
    void namesAllContactsOfAnEndpoint() {
        registers("sip:201@192.0.2.10:5060");
        registers("sip:2,1@192.0.2.11:5060;transport=udp");
        assertThat(read("201"))
                .isEqualTo(
                        "PJSIP/201/sip:201@192.0.2.10:5060"
                                + "&PJSIP/201/sip:2%2C1@192.0.2.11:5060;transport=udp"
                                + "&PJSIP/201/sip:a%26b@192.0.2.30:5070");
    }

    @Test
    void namesThoseOfOneAorWithAnotherUser() {
        registers("sip:201@192.0.2.10:5060");
        assertThat(read("201,201,+1 5")).isEqualTo("PJSIP/201/sip:+1%205@192.0.2.10:5060");
    }

    @Test
    void leavesOutWhoCannotBeReached() {
        registers("sip:201@192.0.2.10:5060");
        statuses.put("201", SipUri.parse("sip:201@192.0.2.10:5060"), ContactStatus.UNAVAILABLE);
        assertThat(read("201,201")).isEmpty();
        assertThat(read("299")).isEmpty();
        assertThat(read("201,nobody")).isEmpty();
    }
}
