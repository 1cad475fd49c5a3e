// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.pjsip.contact;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.core.contact.KeptContactStatuses;
import jackfield.core.contact.RegisteredContacts;
import jackfield.sip.Contact;
import jackfield.sip.ContactStatus;
import jackfield.sip.SipUri;
import jackfield.testing.DialplanScript;
import jackfield.testing.DirectThreads;
import jackfield.testing.FakeChannel;
import jackfield.testing.TestConfig;
import jackfield.testing.VirtualTimers;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ContactFunctionTest {

    private static final TestConfig CONFIG =
            TestConfig.of(
                    "pjsip.conf",
                    "[201]\ntype=aor\nmax_contacts=3\ncontact=sip:201@192.0.2.30\nqualify_frequency=60\n");
    private static final SipUri PHONE = SipUri.parse("sip:201@192.0.2.10:5060");
    private static final SipUri WRITTEN = SipUri.parse("sip:201@192.0.2.30");

    private final VirtualTimers timers = new VirtualTimers();
    private final RegisteredContacts contacts = new RegisteredContacts(timers, new DirectThreads());
    private final KeptContactStatuses statuses = new KeptContactStatuses();

    ContactFunctionTest() {
        contacts.update(
                "201",
                none ->
                        List.of(
                                new Contact(
                                        "201",
                                        PHONE,
                                        PHONE,
                                        timers.now().plusSeconds(60),
                                        1000,
                                        List.of(),
                                        "Desk 7",
                                        "call",
                                        1,
                                        new InetSocketAddress("192.0.2.11", 5062),
                                        "transport-udp",
                                        "201")));
    }

    private String read(String id, String item) {
        return DialplanScript.of("100", "Set(A=${PJSIP_CONTACT(" + id + "," + item + ")})")
                .offer(new ContactFunction(CONFIG, contacts, statuses))
                .run(FakeChannel.incoming("PJSIP/201-00000001"), "100")
                .variables()
                .get("A")
                .orElseThrow();
    }

    private String read(SipUri contact, String item) {
        return read("201@@" + Contact.hash("201", contact), item);
    }

    @ParameterizedTest
    @CsvSource(
            emptyValue = "",
            value = {
                "uri, sip:201@192.0.2.10:5060",
                "expiration_time, 1767225660",
                "endpoint, 201",
                "user_agent, Desk 7",
                "call_id, call",
                "via_addr, 192.0.2.11",
                "via_port, 5062",
                "path, ''",
                "qualify_frequency, 60",
                "qualify_2xx_only, false",
                "status, NonQualified",
                "rtt, 0",
                "nonsense, ''",
            })
    void readsWhatIsKnownOfAPhone(String item, String value) {
        assertThat(read(PHONE, item)).isEqualTo(value);
    }

    @Test
    void aWrittenContactHasNoRegistration() {
        assertThat(read(WRITTEN, "uri")).isEqualTo("sip:201@192.0.2.30");
        assertThat(read(WRITTEN, "expiration_time")).isEqualTo("0");
        assertThat(read(WRITTEN, "user_agent")).isEmpty();
    }

    @Test
    void saysWhetherItCanBeReached() {
        statuses.put("201", PHONE, ContactStatus.available(Duration.ofNanos(3_117_900)));
        assertThat(read(PHONE, "status")).isEqualTo("Reachable");
        assertThat(read(PHONE, "rtt")).isEqualTo("3117");
        statuses.put("201", PHONE, ContactStatus.UNAVAILABLE);
        assertThat(read(PHONE, "status")).isEqualTo("Unreachable");
        statuses.put("201", PHONE, ContactStatus.UNKNOWN);
        assertThat(read(PHONE, "status")).isEqualTo("Unknown");
    }

    @Test
    void whoIsNotThereIsEmpty() {
        assertThat(read("201@@0000000000", "uri")).isEmpty();
        assertThat(read("299@@0000000000", "uri")).isEmpty();
        assertThat(read("201", "uri")).isEmpty();
    }
}
