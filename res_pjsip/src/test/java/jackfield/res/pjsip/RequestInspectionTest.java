// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.sip.Verdict;
import jackfield.testing.FakeInboundRequest;
import javax.sip.InvalidArgumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestInspectionTest {

    private final RequestScene scene =
            RequestScene.of("[trunk]\ntype=endpoint\n")
                    .identifier("ip", 300, "trunk")
                    .handler("INVITE")
                    .handler("OPTIONS")
                    .handler("REGISTER");

    @ParameterizedTest
    @CsvSource({
        "INVITE, sip:300@192.0.2.1, Subject: x, 200",
        "INVITE, tel:+15550100, Subject: x, 416",
        "OPTIONS, http://example.org/, Subject: x, 416",
        "MESSAGE, sip:300@192.0.2.1, Subject: x, 405",
        "NEWMETHOD, sip:300@192.0.2.1, Subject: x, 405",
        "SUBSCRIBE, sip:300@192.0.2.1, Event: presence, 489",
        "NOTIFY, sip:300@192.0.2.1, Event: keep-alive, 489",
        "PUBLISH, sip:300@192.0.2.1, Event: presence, 489",
        "INVITE, sip:300@192.0.2.1, Require: gruu, 420",
        "INVITE, sip:300@192.0.2.1, Require: 100rel, 200",
        "INVITE, sip:300@192.0.2.1, Require: timer, 200",
        "INVITE, sip:300@192.0.2.1, Proxy-Require: sec-agree, 420",
        "INVITE, sip:300@192.0.2.1, Supported: 100rel, 200",
        "INVITE, sip:300@192.0.2.1, Content-Encoding: gzip, 415",
        "INVITE, sip:300@192.0.2.1, Content-Encoding: identity, 200",
    })
    void findsWhatARequestCannotBeHandledFor(String method, String uri, String line, int status) {
        assertThat(scene.status(RequestScene.to(method, uri, line))).isEqualTo(status);
    }

    @Test
    void namesAllExtensionsItDoesNotKnow() {
        Verdict verdict =
                scene.handle(
                        RequestScene.request(
                                "INVITE", "Require: 100rel, gruu", "Proxy-Require: foo"));
        assertThat(RequestScene.headers(verdict))
                .containsExactly("Unsupported: gruu", "Unsupported: foo");
    }

    @Test
    void saysWhichMethodsThereAre() {
        Verdict verdict = scene.handle(RequestScene.request("MESSAGE"));
        assertThat(RequestScene.headers(verdict))
                .containsExactly(
                        "Allow: ACK, BYE, CANCEL, INVITE, OPTIONS, PRACK, REGISTER, UPDATE");
    }

    @ParameterizedTest
    @CsvSource({"INVITE, 483", "OPTIONS, 200", "REGISTER, 200"})
    void passesNothingOnThatHasNoHopsLeft(String method, int status)
            throws InvalidArgumentException {
        FakeInboundRequest request = RequestScene.request(method);
        request.message().setHeader(scene.stack.headers().createMaxForwardsHeader(0));
        assertThat(scene.status(request)).isEqualTo(status);
    }

    @Test
    void asksForTheTypeOfABody() {
        FakeInboundRequest request =
                FakeInboundRequest.parse(
                        """
                        INVITE sip:300@192.0.2.1 SIP/2.0
                        Via: SIP/2.0/UDP 192.0.2.10:5060;branch=z9hG4bK-1
                        From: <sip:201@example.org>;tag=a
                        To: <sip:300@example.org>
                        Call-ID: one
                        CSeq: 1 INVITE
                        Max-Forwards: 70

                        v=0
                        """);
        assertThat(scene.status(request)).isEqualTo(400);
    }
}
