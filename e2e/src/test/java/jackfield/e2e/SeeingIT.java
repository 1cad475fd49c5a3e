// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which endpoint was it, and why? What people ask in public threads about PJSIP, answered. */
final class SeeingIT {

    private static final String PJSIP =
            """
            [global]
            type=global
            endpoint_identifier_order=header,username,ip,auth_username

            [transport-udp]
            type=transport
            protocol=udp
            bind=127.0.0.1:%PORT%

            [banned]
            type=acl
            permit=127.0.0.0/24
            deny=127.0.0.66

            ; asterisk#1028: names that differ in their last letter
            [123456789c1]
            type=endpoint
            context=from-trunk-c1
            [my-identify1]
            type=identify
            endpoint=123456789c1
            match=127.0.0.24
            [123456789c2]
            type=endpoint
            context=from-trunk-c2
            [my-identify2]
            type=identify
            endpoint=123456789c2
            match=127.0.0.25

            ; asterisk#1398, #1983: a REGISTER that is identified by its Contact
            [Student2@mysipdom]
            type=endpoint
            context=inside
            identify_by=header
            aors=Student2@mysipdom
            [Student2@mysipdom]
            type=identify
            endpoint=Student2@mysipdom
            match_header=Contact: /sip:Student2@127\\.0\\.0\\.26:/
            [Student2@mysipdom]
            type=aor
            max_contacts=1

            ; futel/asteriskserver#558: two trunks of one provider, whose names are the same addresses
            [prod]
            type=endpoint
            context=inside
            [prod]
            type=identify
            endpoint=prod
            match=127.0.0.27
            [stage]
            type=endpoint
            context=stage
            [stage]
            type=identify
            endpoint=stage
            match=127.0.0.27

            ; irontec/ivozprovider#2756: users and trunks come from one address
            [proxyusers]
            type=endpoint
            context=inside
            [proxyusers]
            type=identify
            endpoint=proxyusers
            match_header=X-Info-Endpoint: proxyusers
            [proxytrunks]
            type=endpoint
            context=inside
            [proxytrunks]
            type=identify
            endpoint=proxytrunks
            match=127.0.0.28

            ; asterisk#1286: a typo takes the endpoint away
            [1002]
            type=endpoint
            context=inside
            aor=1002

            [6001]
            type=endpoint
            context=inside
            auth=6001
            aors=6001
            [6001]
            type=auth
            username=6001
            password=secret-6001
            [6001]
            type=aor
            max_contacts=1

            [walled]
            type=endpoint
            context=inside
            deny=0.0.0.0/0
            permit=127.0.0.31
            """;

    private static final String EXTENSIONS =
            "[inside]\nexten => 100,1,Answer()\n same => n,Wait(5)\n";

    private static Exchange exchange;
    private static int number;

    @BeforeAll
    static void start() throws IOException {
        exchange =
                new Exchange.Configuration()
                        .file("pjsip.conf", PJSIP)
                        .file("extensions.conf", EXTENSIONS)
                        .start();
    }

    @AfterAll
    static void stop() {
        exchange.close();
        assertThat(exchange.output()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    /** Sends a request, and asks why it was answered as it was. */
    private static String explained(
            String method, String user, String source, String to, String more, int status)
            throws IOException {
        String callId = "seeing-" + ++number;
        try (SipSocket socket = new SipSocket(exchange, source)) {
            socket.send(
                    """
                    %1$s sip:%4$s SIP/2.0
                    Via: SIP/2.0/UDP %%ME%%;branch=z9hG4bK-%2$s;rport
                    Max-Forwards: 70
                    From: <sip:%3$s@%%PBX%%>;tag=%2$s
                    To: <sip:%5$s>
                    Call-ID: %2$s
                    CSeq: 1 %1$s
                    Contact: <sip:%3$s@%%ME%%>
                    %6$sContent-Length: 0

                    """
                            .formatted(
                                    method,
                                    callId,
                                    user,
                                    method.equals("REGISTER")
                                            ? to.substring(to.indexOf('@') + 1)
                                            : to,
                                    to,
                                    more));
            assertThat(socket.status()).isEqualTo(status);
        }
        return exchange.rx("pjsip explain " + callId);
    }

    private static String options(String user, String source, String more, int status)
            throws IOException {
        return explained("OPTIONS", user, source, "100@%PBX%", more, status);
    }

    /** The steps alone: stage and text. */
    private static List<String> steps(String explanation) {
        return explanation
                .lines()
                .filter(line -> line.matches(" *\\d+\\. .*"))
                .map(line -> line.replaceFirst(" *\\d+\\. (.{15}) ", "$1| "))
                .map(line -> line.replaceFirst(" *\\| ", ": "))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.24, 1", "127.0.0.25, 2"})
    void endpointsWithSimilarNamesAreToldApartByTheirSections(String source, String which)
            throws IOException {
        assertThat(steps(options("anybody", source, "", 404)))
                .containsExactly(
                        "source ACL: section banned lets %s in: permit=127.0.0.0/24"
                                .formatted(source),
                        "identify: line: names nobody",
                        "identify: header: no match_header fits",
                        "identify: username: From user anybody is no endpoint",
                        "identify: ip: section my-identify%s matches %s".formatted(which, source),
                        "endpoint: 123456789c%s, named by ip".formatted(which),
                        "authentication: none: endpoint 123456789c%s has no auth".formatted(which),
                        "dialplan: 100@from-trunk-c%s does not exist".formatted(which),
                        "answer: 404");
    }

    @Test
    void aRegisterIdentifiedByAHeaderSaysWhichAorItIsFor() throws IOException {
        assertThat(
                        steps(
                                explained(
                                        "REGISTER",
                                        "Student2",
                                        "127.0.0.26",
                                        "Student2@mysipdom",
                                        "Expires: 60\n",
                                        200)))
                .contains(
                        "identify: header: section Student2@mysipdom matches Contact:"
                                + " /sip:Student2@127\\.0\\.0\\.26:/",
                        "endpoint: Student2@mysipdom, named by header",
                        "AOR: Student2@mysipdom: 1 of max_contacts=1 are taken then",
                        "answer: 200");
        assertThat(
                        steps(
                                explained(
                                        "REGISTER",
                                        "Student2",
                                        "127.0.0.26",
                                        "Student3@mysipdom",
                                        "",
                                        404)))
                .contains(
                        "AOR: none: what To sip:Student3@mysipdom stands for is not among the aors"
                                + " of Student2@mysipdom ([Student2@mysipdom])");
    }

    @Test
    void ofTwoTrunksAtOneAddressItSaysWhichSectionWon() throws IOException {
        assertThat(steps(options("+15550100", "127.0.0.27", "", 200)))
                .contains(
                        "identify: username: From user +15550100 is no endpoint",
                        "identify: ip: section prod matches 127.0.0.27",
                        "endpoint: prod, named by ip");
        assertThat(steps(options("stage", "127.0.0.27", "", 404)))
                .contains(
                        "endpoint: stage, named by username", "dialplan: 100@stage does not exist");
    }

    @Test
    void aHeaderIsLookedAtBeforeTheAddress() throws IOException {
        assertThat(steps(options("x", "127.0.0.28", "X-Info-Endpoint: proxyusers\n", 200)))
                .contains("endpoint: proxyusers, named by header");
        assertThat(steps(options("x", "127.0.0.28", "", 200)))
                .contains(
                        "identify: header: no match_header fits",
                        "endpoint: proxytrunks, named by ip");
    }

    @Test
    void anEndpointThatATypoTookAwayIsMissed() throws IOException {
        assertThat(steps(options("1002", "127.0.0.9", "", 401)))
                .contains(
                        "identify: username: From user 1002 is no endpoint",
                        "identify: ip: no identify section matches 127.0.0.9",
                        "endpoint: none: the caller is unknown",
                        "answer: 401");
        assertThat(exchange.rx("config problems")).contains("'aor'").contains("'aors'");
    }

    @Test
    void anEndpointThatMustNotBeIdentifiedByNameSaysSo() throws IOException {
        assertThat(steps(options("Student2%40mysipdom", "127.0.0.9", "", 401)))
                .contains(
                        "identify: username: endpoint Student2@mysipdom is not identified by"
                                + " username (identify_by)");
    }

    @ParameterizedTest
    @CsvSource({
        "6001, asterisk, the password is wrong",
        "6002, asterisk, the user name is another",
        "6001, elsewhere, the realm is another",
    })
    void refusedCredentialsAreToldApart(String user, String realm, String why) throws IOException {
        String credentials =
                ("Authorization: Digest username=\"%s\", realm=\"%s\", nonce=\"nonsense\","
                                + " uri=\"sip:100@%%PBX%%\", response=\"%s\"\n")
                        .formatted(user, realm, "0123456789abcdef".repeat(2));
        String explanation = options("6001", "127.0.0.9", credentials, 401);
        assertThat(steps(explanation))
                .contains(
                        "authentication: auth 6001, credentials of user %s for realm %s: %s"
                                .formatted(user, realm, why),
                        "authentication: auth 6001: challenged for realm asterisk");
        assertThat(explanation).doesNotContain("secret-6001").doesNotContain("0123456789abcdef");
    }

    @Test
    void whatAnAclKeepsOutIsToldWithTheLine() throws IOException {
        assertThat(steps(options("6001", "127.0.0.66", "", 403)))
                .containsExactly(
                        "source ACL: section banned keeps 127.0.0.66 out: deny=127.0.0.66/32",
                        "answer: 403");
        assertThat(steps(options("walled", "127.0.0.9", "", 401)))
                .contains(
                        "endpoint ACL: walled keeps 127.0.0.9 out: deny=0.0.0.0/0; it is treated"
                                + " as an unknown caller",
                        "answer: 401");
        assertThat(steps(options("walled", "127.0.0.31", "", 200)))
                .contains("endpoint ACL: walled lets 127.0.0.31 in");
    }

    @ParameterizedTest
    @CsvSource({
        "anybody, 127.0.0.24, 404",
        "+15550100, 127.0.0.27, 200",
        "1002, 127.0.0.9, 401",
        "walled, 127.0.0.9, 401",
        "walled, 127.0.0.31, 200",
    })
    void aRehearsalSaysWhatTheRealRequestIsTold(String user, String source, int status)
            throws IOException {
        List<String> real = steps(options(user, source, "", status));
        List<String> rehearsed =
                steps(
                        exchange.rx(
                                "pjsip explain --from %s --src %s --method OPTIONS --to 100"
                                        .formatted(user, source)));
        assertThat(rehearsed)
                .map(step -> step.replace("sip:100@localhost", "sip:100@" + exchange.address()))
                .containsExactlyElementsOf(real);
    }

    @Test
    void aRehearsalChangesNothing() {
        String answer =
                exchange.rx(
                        "pjsip explain --from 6001 --src 127.0.0.9:5062 --method REGISTER --user"
                                + " 6001");
        assertThat(steps(answer))
                .endsWith(
                        "authentication: auth 6001, credentials of user 6001: taken for proven",
                        "AOR: 6001: 1 of max_contacts=1 are taken then",
                        "answer: 200");
        assertThat(exchange.rx("pjsip show aor 6001")).doesNotContain("127.0.0.9");
        assertThat(exchange.rx("pjsip explain --from 6001 --src 127.0.0.9 --to 100"))
                .contains("401 at first")
                .contains("100@inside exists")
                .contains("the call is taken");
        assertThat(exchange.rx("core show channels count")).contains("0 calls processed");
    }

    @Test
    void whatCannotBeExplainedIsSaid() {
        assertThat(exchange.rx("pjsip explain nobody")).contains("No request with Call-ID nobody");
        assertThat(exchange.rx("pjsip explain --from 6001 --src here"))
                .contains("expected an IP address");
        assertThat(exchange.rx("pjsip explain --from 6001 --src 127.0.0.1:99999"))
                .contains("expected a port");
        assertThat(exchange.rx("pjsip explain --from 6001 --src ::1"))
                .contains("no transport listens");
    }
}
