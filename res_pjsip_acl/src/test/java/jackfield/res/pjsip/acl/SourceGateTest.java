// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.acl;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.core.config.acl.FileNamedAcls;
import jackfield.event.SecurityEvent;
import jackfield.event.SecurityEventListener;
import jackfield.sip.Endpoint;
import jackfield.sip.Verdict;
import jackfield.testing.FakeInboundRequest;
import jackfield.testing.FakeModuleRegistry;
import jackfield.testing.TestConfig;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceGateTest {

    private static final String GOOD = "[guard]\ntype=acl\ndeny=198.51.100.0/24\n";

    private static SourceGate gate(TestConfig config) {
        return new SourceGate(config, new FileNamedAcls(config), new FakeModuleRegistry());
    }

    private static SourceGate gate(String pjsipConf) {
        return gate(
                TestConfig.of("pjsip.conf", pjsipConf)
                        .with("acl.conf", "[office]\ndeny=0.0.0.0/0\npermit=192.0.2.0/25\n"));
    }

    private static FakeInboundRequest request(String source, String... contacts) {
        StringBuilder lines = new StringBuilder();
        for (String contact : contacts) {
            lines.append("Contact: ").append(contact).append('\n');
        }
        return FakeInboundRequest.parse(
                        """
                        REGISTER sip:example.org SIP/2.0
                        Via: SIP/2.0/UDP 192.0.2.10:5060;branch=z9hG4bK-1
                        From: <sip:201@example.org>;tag=a
                        To: <sip:201@example.org>
                        Call-ID: one
                        CSeq: 1 REGISTER
                        Max-Forwards: 70
                        %s
                        """
                                .formatted(lines))
                .from(source, 5060);
    }

    private static boolean admits(SourceGate gate, String source, String... contacts) {
        Verdict verdict = gate.check(request(source, contacts));
        assertThat(verdict).isIn(Verdict.proceed(), Verdict.respond(403));
        return verdict == Verdict.proceed();
    }

    @Test
    void letsEverybodyInWithoutSections() {
        assertThat(admits(gate(""), "203.0.113.1")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "deny=0.0.0.0/0|permit=192.0.2.0/24, 192.0.2.7, true",
        "deny=0.0.0.0/0|permit=192.0.2.0/24, 203.0.113.1, false",
        "permit=192.0.2.0/24|deny=0.0.0.0/0, 192.0.2.7, false",
        "permit=192.0.2.0/24, 203.0.113.1, true",
        "deny=0.0.0.0/0, 2001:db8::1, true",
        "deny=::/0, 2001:db8::1, false",
        "acl=office, 192.0.2.7, true",
        "acl=office, 192.0.2.200, false",
        "acl=missing, 192.0.2.7, false",
        "acl=office|deny=192.0.2.7, 192.0.2.7, false",
    })
    void goesByWhereARequestComesFrom(String lines, String source, boolean admitted) {
        SourceGate gate = gate("[guard]\ntype=acl\n" + lines.replace('|', '\n') + "\n");
        assertThat(admits(gate, source)).isEqualTo(admitted);
    }

    @Test
    void tellsWhoFailedWhichSection() {
        List<SecurityEvent> events = new ArrayList<>();
        FakeModuleRegistry modules = new FakeModuleRegistry();
        modules.offer(SecurityEventListener.class, "test", events::add);
        TestConfig config = TestConfig.of("pjsip.conf", GOOD);
        new SourceGate(config, new FileNamedAcls(config), modules).check(request("198.51.100.7"));
        assertThat(events.getFirst().fields())
                .containsEntry("SecurityEvent", "FailedACL")
                .containsEntry("ACLName", "guard")
                .containsEntry("RemoteAddress", "IPV4/UDP/198.51.100.7/5060");
    }

    @Test
    void wantsEverySectionToLetTheRequestIn() {
        SourceGate gate = gate(GOOD + "[other]\ntype=acl\ndeny=203.0.113.1\n");
        assertThat(admits(gate, "192.0.2.7")).isTrue();
        assertThat(admits(gate, "198.51.100.7")).isFalse();
        assertThat(admits(gate, "203.0.113.1")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "<sip:201@192.0.2.10>, true",
        "<sip:201@198.51.100.7:5070>, false",
        "<sip:201@phone.example.org>, false",
        "<tel:+15550100>, false",
        "*, true",
    })
    void goesByTheAddressesOfContacts(String contact, boolean admitted) {
        SourceGate gate = gate("[guard]\ntype=acl\ncontact_deny=198.51.100.0/24\n");
        assertThat(admits(gate, "198.51.100.7", contact)).isEqualTo(admitted);
        assertThat(admits(gate, "198.51.100.7")).isTrue();
    }

    @Test
    void looksAtEachContact() {
        SourceGate gate = gate("[guard]\ntype=acl\ncontact_acl=office\n");
        assertThat(admits(gate, "192.0.2.7", "<sip:a@192.0.2.1>", "<sip:b@192.0.2.2>")).isTrue();
        assertThat(admits(gate, "192.0.2.7", "<sip:a@192.0.2.1>", "<sip:b@192.0.2.200>")).isFalse();
    }

    @Test
    void refusesEverybodyWhileASectionIsFaulty() {
        TestConfig config = TestConfig.of("pjsip.conf", GOOD.replace("deny", "contactdeny"));
        SourceGate gate = gate(config);
        assertThat(admits(gate, "192.0.2.7")).isFalse();
        config.replace("pjsip.conf", GOOD);
        assertThat(admits(gate, "192.0.2.7")).isTrue();
        assertThat(admits(gate, "198.51.100.7")).isFalse();
    }

    @Test
    void refusesEverybodyWhenAFaultySectionIsAddedAndUntilItIsTakenOut() {
        TestConfig config = TestConfig.of("pjsip.conf", GOOD);
        SourceGate gate = gate(config);
        config.replace("pjsip.conf", GOOD + "[new]\ntype=acl\npermit=nonsense\n");
        assertThat(admits(gate, "192.0.2.7")).isFalse();
        config.replace("pjsip.conf", GOOD);
        assertThat(admits(gate, "192.0.2.7")).isTrue();
    }

    @Test
    void goesOnByTheLastGoodVersionOfASection() {
        TestConfig config = TestConfig.of("pjsip.conf", GOOD);
        SourceGate gate = gate(config);
        config.replace("pjsip.conf", GOOD.replace("198.51.100.0/24", "198.51.100.0/99"));
        assertThat(admits(gate, "192.0.2.7")).isTrue();
        assertThat(admits(gate, "198.51.100.7")).isFalse();
    }

    @Test
    void refusesEverybodyWhereASectionIsThereTwice() {
        assertThat(admits(gate(GOOD + GOOD), "192.0.2.7")).isFalse();
    }

    @Test
    void doesNotMindFaultsOfOtherTypes() {
        TestConfig config =
                TestConfig.of("pjsip.conf", GOOD + "[201]\ntype=endpoint\nnonsense=1\n");
        SourceGate gate = gate(config);
        config.view(Endpoint.class);
        assertThat(admits(gate, "192.0.2.7")).isTrue();
    }

    @Test
    void staysShutWhenTheFileAsAWholeCannotBeReadAnyMore() {
        TestConfig config = TestConfig.of("pjsip.conf", GOOD.replace("deny", "contactdeny"));
        SourceGate gate = gate(config);
        config.replace("pjsip.conf", "[broken\n");
        assertThat(admits(gate, "192.0.2.7")).isFalse();
    }

    @Test
    void followsTheNamedLists() {
        TestConfig config =
                TestConfig.of("pjsip.conf", "[guard]\ntype=acl\nacl=office\n")
                        .with("acl.conf", "[office]\npermit=192.0.2.0/25\n");
        SourceGate gate = gate(config);
        assertThat(admits(gate, "192.0.2.7")).isTrue();
        config.replace("acl.conf", "[office]\ndeny=192.0.2.0/25\n");
        assertThat(admits(gate, "192.0.2.7")).isFalse();
        gate.deactivate();
    }
}
