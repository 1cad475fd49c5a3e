// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.registrar;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.sip.Contact;
import jackfield.sip.ContactStatus;
import jackfield.sip.SipUri;
import jackfield.testing.TestConfig;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrarTest {

    private static final String HERE = "Contact: <sip:201@192.0.2.10:5060>";
    private static final String THERE = "Contact: <sip:201@192.0.2.11:5060>";

    @Test
    void keepsWhatAPhoneSays() {
        Phone phone = Phone.with("max_contacts=1").registers(HERE, "Expires: 600");
        assertThat(phone.status()).isEqualTo(200);
        assertThat(phone.answered("Contact"))
                .containsExactly("<sip:201@192.0.2.10:5060>;expires=600");
        assertThat(phone.answered("Date")).containsExactly("Thu, 01 Jan 2026 00:00:00 GMT");
        Contact contact = phone.kept().getFirst();
        assertThat(contact.userAgent()).isEqualTo("Desk 7");
        assertThat(contact.endpoint()).isEqualTo("201");
        assertThat(contact.transport()).isEqualTo("transport-udp");
        assertThat(contact.expires()).isEqualTo(phone.timers.now().plusSeconds(600));
    }

    @Test
    void saysHowLongContactsStillLast() {
        Phone phone = Phone.with("max_contacts=2").registers(HERE, "Expires: 600");
        phone.timers.advance(Duration.ofMillis(100_500));
        phone.registers();
        assertThat(phone.status()).isEqualTo(200);
        assertThat(phone.answered("Contact"))
                .containsExactly("<sip:201@192.0.2.10:5060>;expires=500");
    }

    @ParameterizedTest
    @CsvSource({
        "Contact: <sip:201@192.0.2.10>;expires=120, Expires: 600, 120",
        "Contact: <sip:201@192.0.2.10>, Expires: 600, 600",
        "Contact: <sip:201@192.0.2.10>, Subject: x, 3600",
        "Contact: <sip:201@192.0.2.10>;expires=nonsense, Subject: x, 3600",
        "Contact: <sip:201@192.0.2.10>;expires=4294967295, Subject: x, 7200",
        "Contact: <sip:201@192.0.2.10>;expires=99999999999999999999, Subject: x, 7200",
        "Contact: <sip:201@192.0.2.10>, Expires: 86400, 7200",
        "Contact: <sip:201@192.0.2.10>, Expires: 60, 60",
    })
    void settlesOnALifetime(String contact, String header, int seconds) {
        Phone phone = Phone.with("max_contacts=1").registers(contact, header);
        assertThat(phone.answered("Contact"))
                .containsExactly("<sip:201@192.0.2.10>;expires=" + seconds);
    }

    @Test
    void raisesALifetimeThatIsTooBrief() {
        Phone phone =
                Phone.with("max_contacts=1\nminimum_expiration=120")
                        .registers(HERE, "Expires: 119");
        assertThat(phone.status()).isEqualTo(200);
        assertThat(phone.answered("Contact"))
                .containsExactly("<sip:201@192.0.2.10:5060>;expires=120");
        assertThat(phone.registers(HERE, "Expires: 0").kept()).isEmpty();
    }

    @Test
    void endsAContact() {
        Phone phone =
                Phone.with("max_contacts=2")
                        .registers(HERE)
                        .registers(THERE)
                        .registers(HERE, "Expires: 0");
        assertThat(phone.status()).isEqualTo(200);
        assertThat(phone.keptUris()).containsExactly("sip:201@192.0.2.11:5060");
        assertThat(phone.registers(HERE + ";expires=0").status()).isEqualTo(200);
    }

    @Test
    void endsAllContacts() {
        Phone phone =
                Phone.with("max_contacts=2")
                        .registers(HERE, THERE)
                        .registers("Contact: *", "Expires: 0");
        assertThat(phone.status()).isEqualTo(200);
        assertThat(phone.kept()).isEmpty();
        assertThat(phone.answered("Contact")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contact: *",
                "Contact: *\nExpires: 10",
                "Contact: *\nContact: <sip:201@192.0.2.10>\nExpires: 0",
                "Contact: <mailto:201@192.0.2.10>",
                "Contact: <tel:+15550100>",
            })
    void refusesWhatMakesNoSense(String lines) {
        Phone phone = Phone.with("max_contacts=2").registers(HERE).registers(lines);
        assertThat(phone.status()).isEqualTo(400);
        assertThat(phone.kept()).hasSize(1);
    }

    @Test
    void takesSeveralContactsAtOnce() {
        Phone phone =
                Phone.with("max_contacts=2")
                        .registers(
                                "Contact: <sip:201@192.0.2.10>;q=0.5, <sip:201@192.0.2.11>;q=0.25");
        assertThat(phone.answered("Contact"))
                .containsExactly(
                        "<sip:201@192.0.2.10>;q=0.500;expires=3600",
                        "<sip:201@192.0.2.11>;q=0.250;expires=3600");
        assertThat(phone.kept()).extracting(Contact::q).containsExactly(500, 250);
    }

    @Test
    void refusesOneContactTooMany() {
        Phone phone =
                Phone.with("max_contacts=1").registers(HERE).reboots("phone-2").registers(THERE);
        assertThat(phone.status()).isEqualTo(403);
        assertThat(phone.keptUris()).containsExactly("sip:201@192.0.2.10:5060");
    }

    @Test
    void refreshesWhenAllPlacesAreTaken() {
        Phone phone = Phone.with("max_contacts=1").registers(HERE, "Expires: 60");
        phone.timers.advance(Duration.ofSeconds(30));
        phone.registers(HERE, "Expires: 60");
        assertThat(phone.answered("Contact"))
                .containsExactly("<sip:201@192.0.2.10:5060>;expires=60");
        assertThat(phone.kept()).hasSize(1);
    }

    @Test
    void letsTheContactGoThatEndsFirst() {
        Phone phone =
                Phone.with("max_contacts=2\nremove_existing=yes")
                        .registers("Contact: <sip:a@192.0.2.10>;expires=600")
                        .registers("Contact: <sip:b@192.0.2.10>;expires=120")
                        .registers("Contact: <sip:c@192.0.2.10>;expires=60");
        assertThat(phone.keptUris()).containsExactly("sip:a@192.0.2.10", "sip:c@192.0.2.10");
    }

    /** HERE ends first, THERE cannot be reached. */
    private static Phone withOneThatCannotBeReached(String aorLines) {
        Phone phone =
                Phone.with("max_contacts=2\n" + aorLines)
                        .registers(HERE, "Expires: 600")
                        .registers(THERE, "Expires: 900");
        phone.statuses.put(
                "201", SipUri.parse("sip:201@192.0.2.11:5060"), ContactStatus.UNAVAILABLE);
        return phone.registers("Contact: <sip:201@192.0.2.12:5060>");
    }

    @ParameterizedTest
    @CsvSource({
        "remove_existing=no, 403, sip:201@192.0.2.10:5060, sip:201@192.0.2.11:5060",
        "remove_existing=yes, 200, sip:201@192.0.2.11:5060, sip:201@192.0.2.12:5060",
        "remove_unavailable=yes, 200, sip:201@192.0.2.10:5060, sip:201@192.0.2.12:5060",
        "'remove_existing=yes\nremove_unavailable=yes', 200, sip:201@192.0.2.10:5060,"
                + " sip:201@192.0.2.12:5060",
    })
    void letsTheContactGoThatCannotBeReached(
            String aorLines, int status, String first, String second) {
        Phone phone = withOneThatCannotBeReached(aorLines);
        assertThat(phone.status()).isEqualTo(status);
        assertThat(phone.keptUris()).containsExactly(first, second);
    }

    @Test
    void keepsContactsThatCanBeReached() {
        Phone phone = withOneThatCannotBeReached("remove_unavailable=yes");
        phone.registers(THERE);
        assertThat(phone.status()).isEqualTo(403);
    }

    @Test
    void refusesMoreAtOnceThanTheLimitEvenWithRemoveExisting() {
        Phone phone = Phone.with("max_contacts=1\nremove_existing=yes").registers(HERE, THERE);
        assertThat(phone.status()).isEqualTo(403);
        assertThat(phone.kept()).isEmpty();
    }

    @Test
    void letsNobodyRegisterWithoutALimit() {
        assertThat(Phone.with("contact=sip:201@192.0.2.9").registers(HERE).status()).isEqualTo(403);
    }

    @Test
    void givesARetransmissionTheSameAnswer() {
        Phone phone = Phone.with("max_contacts=1").registers(HERE, "Expires: 600");
        Contact first = phone.kept().getFirst();
        phone.repeats(HERE, "Expires: 600");
        assertThat(phone.status()).isEqualTo(200);
        assertThat(phone.answered("Contact"))
                .containsExactly("<sip:201@192.0.2.10:5060>;expires=600");
        assertThat(phone.kept()).containsExactly(first);
    }

    @Test
    void ignoresWhatALaterRequestHasOvertaken() {
        Phone phone =
                Phone.with("max_contacts=2").numbers(9).registers(HERE, "Expires: 600").numbers(8);
        assertThat(phone.registers(HERE, "Expires: 0").status()).isEqualTo(500);
        assertThat(phone.numbers(7).registers("Contact: *", "Expires: 0").status()).isEqualTo(500);
        assertThat(phone.kept()).hasSize(1);
        assertThat(phone.numbers(10).registers(HERE, "Expires: 0").status()).isEqualTo(200);
        assertThat(phone.kept()).isEmpty();
    }

    @Test
    void letsAPhoneStartItsNumbersAnewWithANewCallId() {
        Phone phone = Phone.with("max_contacts=1").numbers(900).registers(HERE).reboots("phone-1b");
        assertThat(phone.registers(HERE).status()).isEqualTo(200);
        assertThat(phone.kept()).extracting(Contact::callId).containsExactly("phone-1b");
    }

    @Test
    void writesThePlaceThatPacketsComeFrom() {
        String conf =
                "[201]\ntype=endpoint\naors=201\nrewrite_contact=yes\n"
                        + "[201]\ntype=aor\nmax_contacts=2\n";
        Phone phone =
                Phone.of(conf)
                        .from("198.51.100.7", 40_001)
                        .registers("Contact: <sip:201@10.0.0.5:5060;line=x>");
        assertThat(phone.keptUris()).containsExactly("sip:201@198.51.100.7:40001;line=x");
        assertThat(phone.answered("Contact"))
                .containsExactly("<sip:201@10.0.0.5:5060;line=x>;expires=3600");
        phone.from("198.51.100.7", 40_002).registers("Contact: <sip:201@10.0.0.5:5060;line=x>");
        assertThat(phone.keptUris()).containsExactly("sip:201@198.51.100.7:40002;line=x");
        phone.reboots("other").from("203.0.113.9", 5060);
        phone.registers("Contact: <sip:201@10.0.0.5:5060;line=x>");
        assertThat(phone.kept()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"201, 200", "%3201, 200", "202, 404", "301, 404", "'201;x=y', 404"})
    void findsTheAorByTheUserOfTo(String user, int status) {
        Phone phone =
                Phone.of(
                        "[201]\ntype=endpoint\naors=201,301\n"
                                + "[201]\ntype=aor\nmax_contacts=1\n"
                                + "[202]\ntype=aor\nmax_contacts=1\n");
        assertThat(phone.as(user).registers(HERE).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "201@example.org, ''",
        "201@inner, '[example.org]\ntype=domain_alias\ndomain=inner'"
    })
    void findsAnAorOfADomain(String aor, String alias) {
        Phone phone =
                Phone.of(
                        "[201]\ntype=endpoint\naors=%1$s\n[%1$s]\ntype=aor\nmax_contacts=1\n%2$s\n"
                                .formatted(aor, alias));
        assertThat(phone.registers(HERE).status()).isEqualTo(200);
        assertThat(phone.contacts.all()).containsOnlyKeys(aor);
    }

    @Test
    void prefersTheNameWithADomainToTheBareOne() {
        String aors =
                """
                [201]
                type=endpoint
                aors=201,201@inner,201@example.org
                [place](!)
                type=aor
                max_contacts=1
                [201](place)
                [201@inner](place)
                [201@example.org](place)
                [alias.example]
                type=domain_alias
                domain=inner
                """;
        assertThat(Phone.of(aors).registers(HERE).contacts.all())
                .containsOnlyKeys("201@example.org");
        assertThat(Phone.of(aors).to("201@alias.example").registers(HERE).contacts.all())
                .containsOnlyKeys("201@inner");
        assertThat(Phone.of(aors).to("201@other.example").registers(HERE).contacts.all())
                .containsOnlyKeys("201");
        assertThat(
                        Phone.of("[global]\ntype=global\ndisable_multi_domain=yes\n" + aors)
                                .registers(HERE)
                                .contacts
                                .all())
                .containsOnlyKeys("201");
    }

    @ParameterizedTest
    @CsvSource({
        "branch.example, 200",
        "BRANCH.example, 404",
        "alias.example, 200",
        "other.example, 404",
    })
    void findsAnAorThatIsCalledAsADomain(String to, int status) {
        Phone phone =
                Phone.of(
                                """
                                [201]
                                type=endpoint
                                aors=branch.example
                                [branch.example]
                                type=aor
                                max_contacts=1
                                [alias.example]
                                type=domain_alias
                                domain=branch.example
                                """)
                        .to(to)
                        .registers(HERE);
        assertThat(phone.status()).isEqualTo(status);
        assertThat(phone.contacts.of("branch.example")).hasSize(status == 200 ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "contact_permit=192.0.2.0/24, sip:201@192.0.2.10, 200",
        "contact_deny=192.0.2.10, sip:201@192.0.2.10, 403",
        "contact_deny=198.51.100.0/24, sip:201@phone.example.org, 403",
        "contact_acl=office, sip:201@192.0.2.10, 200",
        "contact_acl=missing, sip:201@192.0.2.10, 403",
    })
    void looksAtTheAddressesThatAreRegistered(String rule, String uri, int status) {
        TestConfig config =
                TestConfig.of(
                                "pjsip.conf",
                                "[201]\ntype=endpoint\naors=201\n"
                                        + rule
                                        + "\n[201]\ntype=aor\nmax_contacts=1\n")
                        .with("acl.conf", "[office]\npermit=192.0.2.10\n");
        assertThat(Phone.of(config).registers("Contact: <" + uri + ">").status()).isEqualTo(status);
    }
}
