// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The finer rules of calls: RFC 3261 §14, RFC 3262, RFC 3311, RFC 4028 and RFC 7332. */
final class SipRulesIT {

    private static final int CALLER = 27180;
    private static final int PHONE = 27190;
    private static final String KNOWN = "127.0.0.2";

    private static final String EXTENSIONS =
            """
            [inside]
            exten => 100,1,Answer()
             same => n,Wait(10)
            exten => 104,1,Progress()
             same => n,Wait(1)
             same => n,Answer()
             same => n,Wait(20)
            exten => 200,1,Dial(PJSIP/sipp,30)
             same => n,Hangup()
            exten => 400,1,Set(GLOBAL(TIMES)=$[0${TIMES}+1])
             same => n,Dial(Local/400@inside,30)
             same => n,Hangup(${HANGUPCAUSE})
            """;

    private static final String SDP =
            """
            v=0
            o=- 1 1 IN IP4 127.0.0.2
            s=-
            c=IN IP4 127.0.0.2
            t=0 0
            m=audio 6000 RTP/AVP 0
            """;

    private static Exchange exchange;

    private int number;

    @BeforeAll
    static void start() throws IOException {
        assumeThat(Command.exists("sipp")).as("SIPp is installed").isTrue();
        exchange =
                Phones.configuration()
                        .file(
                                "pjsip.conf",
                                "[system]\ntype=system\ntimer_t1=100\n"
                                        + Phones.PJSIP.replace("35190", "" + PHONE))
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

    @AfterEach
    void nothingIsLeft() {
        exchange.awaitAnswer("core show channels", "0 active channels");
    }

    private static void caller(String scenario, String extension)
            throws IOException, InterruptedException {
        try (Sipp sipp =
                Sipp.start(exchange, scenario, CALLER, "-s", extension, "-recv_timeout", "35000")) {
            sipp.succeeds();
        }
    }

    /** A phone is called that does as the scenario says. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "phone-confirmed",
                "phone-forked",
            })
    void aPhoneIsCalledThatWeHangUpOn(String phone) throws IOException, InterruptedException {
        try (Sipp taking = Sipp.start(exchange, phone, PHONE)) {
            caller(phone.equals("phone-forked") ? "call-ended-by-us" : "call", "200");
            taking.succeeds();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone-refreshed", "phone-forgets-to-refresh", "phone-glare"})
    void aCallLastsAsLongAsItIsRefreshed(String phone) throws IOException, InterruptedException {
        try (Sipp taking = Sipp.start(exchange, phone, PHONE)) {
            caller("call-ended-by-us", "200");
            taking.succeeds();
        }
    }

    @Test
    void aCallersEarlyMediaAreConfirmedAndChanged() throws IOException, InterruptedException {
        caller("call-confirmed", "104");
    }

    @Test
    void aCallerWhoNeverConfirmsIsRefused() throws IOException, InterruptedException {
        caller("call-unconfirmed", "104");
    }

    private String invite(String extension, String branch, String more) {
        int length = SDP.length() + (int) SDP.lines().count();
        return """
        INVITE sip:%s@%%PBX%% SIP/2.0
        Via: SIP/2.0/UDP %%ME%%;branch=z9hG4bK-%s-%d;rport
        From: <sip:sipp@%%ME%%>;tag=rules-%d
        To: <sip:100@%%PBX%%>
        Call-ID: rules-%d-%d
        CSeq: 1 INVITE
        Contact: <sip:sipp@%%ME%%>
        %sContent-Type: application/sdp
        Content-Length: %d

        %s"""
                .formatted(
                        extension,
                        branch,
                        number,
                        number,
                        number,
                        ProcessHandle.current().pid(),
                        more,
                        length,
                        SDP);
    }

    @ParameterizedTest
    @CsvSource({
        "'Max-Forwards: 0\n', 483",
        "'Supported: timer\nSession-Expires: 30\n', 422",
        "'Accept: text/plain\n', 406",
        "'Require: gruu\n', 420",
    })
    void anInviteIsRefusedForWhatItSays(String more, int status) throws IOException {
        number++;
        try (SipSocket socket = new SipSocket(exchange, KNOWN)) {
            socket.send(invite("100", "a" + status, more));
            assertThat(socket.status()).isEqualTo(status);
        }
    }

    /** RFC 3261 §8.2.2.2. */
    @Test
    void theSameInviteByAnotherWayIsRefused() throws IOException {
        number++;
        try (SipSocket socket = new SipSocket(exchange, KNOWN)) {
            socket.send(invite("104", "first", "Max-Forwards: 70\n"));
            assertThat(socket.receive()).startsWith("SIP/2.0 100 ");
            socket.send(invite("104", "second", "Max-Forwards: 69\n"));
            assertThat(socket.status()).isEqualTo(482);
            socket.send(
                    invite("104", "first", "Max-Forwards: 70\n")
                            .replace("INVITE", "CANCEL")
                            .replaceAll("(?s)Content-Type.*", "Content-Length: 0\n\n"));
            assertThat(socket.status()).isEqualTo(200);
        }
    }

    /** The extension calls itself; each time there is one hop less. */
    @Test
    void aCallThatComesBackToItselfEnds() throws IOException {
        number++;
        try (SipSocket socket = new SipSocket(exchange, KNOWN)) {
            socket.send(invite("400", "loop", "Max-Forwards: 5\n"));
            assertThat(socket.status()).isEqualTo(404);
        }
        assertThat(exchange.rx("dialplan show globals")).contains("TIMES=6");
    }

    /** RFC 3261 §21.4.1: the reason phrase says what is wrong. */
    @Test
    void aMalformedRequestIsToldWhatIsWrongWithIt() throws IOException {
        number++;
        try (SipSocket socket = new SipSocket(exchange, KNOWN)) {
            socket.send(
                    invite("100", "bad", "Max-Forwards: 70\n")
                            .replace("CSeq: 1 INVITE", "CSeq: 1 OPTIONS"));
            assertThat(socket.receiveWithin(Duration.ofSeconds(5)))
                    .startsWith("SIP/2.0 400 Bad Request - CSeq is of another method");
        }
    }
}
