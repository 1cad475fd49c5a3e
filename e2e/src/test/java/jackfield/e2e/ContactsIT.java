// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contacts that come and go, and calls that find them. */
final class ContactsIT {

    private static final int DOOR = 21401;
    private static final int NOBODY = 21402;
    private static final int FIRST = 21411;
    private static final int SECOND = 21412;
    private static final int CALLER = 21420;

    private static final String PJSIP =
            """
            [transport-udp]
            type=transport
            protocol=udp
            bind=127.0.0.1:%PORT%

            [settings](!)
            type=endpoint
            context=inside
            disallow=all
            allow=ulaw
            [asked](!)
            type=aor
            qualify_frequency=1
            qualify_timeout=0.4

            [sipp](settings)
            aors=202@example.org,branch.example.net
            [sipp]
            type=identify
            endpoint=sipp
            match=127.0.0.2
            [202@example.org]
            type=aor
            max_contacts=1
            [branch.example.net]
            type=aor
            max_contacts=1
            [branch.example.org]
            type=domain_alias
            domain=example.org

            [door](settings)
            aors=door
            [door](asked)
            contact=sip:door@127.0.0.2:21401

            [desk](settings)
            aors=away,there
            [away](asked)
            contact=sip:away@127.0.0.2:21402
            [there]
            type=aor
            contact=sip:sipp@127.0.0.2:21411

            [pair](settings)
            aors=pair
            [pair]
            type=aor
            contact=sip:sipp@127.0.0.2:21411
            contact=sip:sipp@127.0.0.2:21412
            """;

    private static final String EXTENSIONS =
            """
            [inside]
            exten => 200,1,Dial(PJSIP/door,5)
             same => n,Set(GLOBAL(DOOR)=${DIALSTATUS})
             same => n,Hangup(17)
            exten => 201,1,Set(GLOBAL(TAG)=${PJSIP_HEADER_PARAM(From,header,tag)})
             same => n,Set(GLOBAL(FORWARDS)=${PJSIP_HEADER(read,Max-Forwards)})
             same => n,Set(GLOBAL(SKIPPED)=${PJSIP_CONTACT(${PJSIP_AOR(away,contact)},status)})
             same => n,Dial(PJSIP/desk,10)
            exten => 202,1,Dial(${PJSIP_DIAL_CONTACTS(pair)},10)
            """;

    private static Exchange exchange;

    @BeforeAll
    static void start() throws IOException {
        assumeThat(Command.exists("sipp")).as("SIPp is installed").isTrue();
        exchange =
                new Exchange.Configuration()
                        .file("pjsip.conf", PJSIP)
                        .file("extensions.conf", EXTENSIONS)
                        .start();
    }

    @AfterAll
    static void stop() {
        if (exchange != null) {
            exchange.close();
            assertThat(exchange.output()).doesNotContain("Exception").doesNotContain("\tat ");
        }
    }

    private static void awaitDoor(String status) {
        exchange.awaitAnswer("pjsip show contact door@@" + doorHash(), " " + status + " ");
    }

    private static String doorHash() {
        return exchange.rx("pjsip show contacts")
                .lines()
                .filter(line -> line.contains("door/sip:door@"))
                .map(line -> line.replaceAll(".* ([0-9a-f]{10}) .*", "$1"))
                .findFirst()
                .orElseThrow();
    }

    private static void calls(String scenario, String extension)
            throws IOException, InterruptedException {
        try (Sipp caller = Sipp.start(exchange, scenario, CALLER, "-s", extension)) {
            caller.succeeds();
        }
    }

    private static void whileTheDoorAnswers(Runnable happens) throws IOException {
        Sipp door = Sipp.start(exchange, "door-answers-options", DOOR, "-m", "1000");
        try {
            happens.run();
        } finally {
            door.close();
        }
    }

    @Test
    void aContactIsAvailableAsLongAsItAnswers() throws Exception {
        whileTheDoorAnswers(
                () -> {
                    awaitDoor("Avail");
                    assertThat(exchange.rx("pjsip show endpoints"))
                            .containsPattern("Endpoint:  door +Not in use");
                });
        awaitDoor("Unavail");
        assertThat(exchange.rx("pjsip show endpoints"))
                .containsPattern("Endpoint:  door +Unavailable");
        calls("call-486", "200");
        assertThat(exchange.rx("dialplan show globals")).contains("DOOR=CHANUNAVAIL");

        whileTheDoorAnswers(
                () -> {
                    assertThat(exchange.rx("pjsip qualify door")).contains("asking 1 contact");
                    awaitDoor("Avail");
                });
    }

    @Test
    void aCallGoesToTheContactThatAnswers() throws Exception {
        exchange.awaitAnswer("pjsip show contacts", "away@127.0.0.2:" + NOBODY);
        exchange.awaitAnswer("pjsip show aor away", "Unavail");
        try (Sipp phone = Sipp.start(exchange, "phone", FIRST)) {
            calls("call", "201");
            phone.succeeds();
        }
        assertThat(exchange.rx("dialplan show globals"))
                .contains("SKIPPED=Unreachable", "FORWARDS=70")
                .containsPattern("TAG=[0-9]+c1");
    }

    @Test
    void allContactsRingAndTheFirstToAnswerWins() throws Exception {
        try (Sipp rings = Sipp.start(exchange, "phone-rings", FIRST);
                Sipp answers = Sipp.start(exchange, "phone", SECOND)) {
            calls("call", "202");
            answers.succeeds();
            rings.succeeds();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sip:202@example.org, 200, 202@example.org/sip:202@",
        "sip:202@branch.example.org, 200, 202@example.org/sip:202@",
        "sip:202@elsewhere.example.org, 404, ''",
        "sip:branch.example.net, 200, branch.example.net/sip:202@",
    })
    void aRegistrationFindsItsAorByTheDomain(String to, int status, String contact)
            throws IOException {
        try (SipSocket phone = new SipSocket(exchange, "127.0.0.2")) {
            assertThat(register(phone, to, 60)).isEqualTo(status);
            assertThat(exchange.rx("pjsip show contacts")).contains(contact);
            assertThat(register(phone, to, 0)).isEqualTo(status);
        }
    }

    private static int register(SipSocket phone, String to, int expires) throws IOException {
        long number = System.nanoTime();
        phone.send(
                """
                REGISTER sip:%%PBX%% SIP/2.0
                Via: SIP/2.0/UDP %%ME%%;branch=z9hG4bK-%d;rport
                Max-Forwards: 70
                From: <%s>;tag=a
                To: <%s>
                Call-ID: %d
                CSeq: 1 REGISTER
                Contact: <sip:202@%%ME%%>
                Expires: %d
                Content-Length: 0

                """
                        .formatted(number, to, to, number, expires));
        return phone.status();
    }
}
