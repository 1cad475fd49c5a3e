// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.pjsip.aor;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.core.contact.RegisteredContacts;
import jackfield.sip.Contact;
import jackfield.sip.SipUri;
import jackfield.testing.DialplanScript;
import jackfield.testing.DirectThreads;
import jackfield.testing.FakeChannel;
import jackfield.testing.TestConfig;
import jackfield.testing.VirtualTimers;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AorFunctionTest {

    private static final TestConfig CONFIG =
            TestConfig.of(
                    "pjsip.conf",
                    "[201]\ntype=aor\nmax_contacts=3\ncontact=sip:201@192.0.2.30\nqualify_frequency=60\n");
    private static final SipUri PHONE = SipUri.parse("sip:201@192.0.2.10:5060");

    private final VirtualTimers timers = new VirtualTimers();
    private final RegisteredContacts contacts = new RegisteredContacts(timers, new DirectThreads());

    private String read(String arguments) {
        return DialplanScript.of("100", "Set(A=${PJSIP_AOR(" + arguments + ")})")
                .offer(new AorFunction(CONFIG, contacts))
                .run(FakeChannel.incoming("PJSIP/201-00000001"), "100")
                .variables()
                .get("A")
                .orElseThrow();
    }

    @Test
    void readsOptions() {
        assertThat(read("201,max_contacts")).isEqualTo("3");
        assertThat(read("201,qualify_frequency")).isEqualTo("60");
        assertThat(read("201,nonsense")).isEmpty();
        assertThat(read("299,max_contacts")).isEmpty();
    }

    @Test
    void namesAllContactsWrittenOnesFirst() {
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
                                        "",
                                        "call",
                                        1,
                                        new InetSocketAddress("192.0.2.10", 5060),
                                        "transport-udp",
                                        "201")));
        assertThat(read("201,contact"))
                .isEqualTo(
                        "201@@%s,201@@%s"
                                .formatted(
                                        Contact.hash("201", SipUri.parse("sip:201@192.0.2.30")),
                                        Contact.hash("201", PHONE)));
    }
}
