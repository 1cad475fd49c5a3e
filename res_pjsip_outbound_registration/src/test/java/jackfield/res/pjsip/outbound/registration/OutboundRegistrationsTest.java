// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.outbound.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.testing.FakeInboundRequest;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Registrations come, change and go with their sections and with the module. */
final class OutboundRegistrationsTest {

    private static final String SECOND =
            Provider.UPLINK.replace("[uplink]", "[second]").replace("198.51.100.9", "198.51.100.8");

    private static final String AUTH =
            """
            [uplink-auth]
            type=auth
            username=acct77
            password=%s
            """;

    @Test
    void onlyAChangedOneBeginsAnew() {
        Provider provider = Provider.bootedWith(Provider.UPLINK + SECOND);
        provider.stack.sent().forEach(sent -> sent.answer(200));
        assertThat(provider.count()).isEqualTo(2);

        provider.config.replace("pjsip.conf", Provider.UPLINK + SECOND + "contact_user=77\n");
        assertThat(provider.count()).isEqualTo(3);
        assertThat(provider.expires()).isZero();
        assertThat(provider.contact()).contains("sip:s@");
        provider.answers(200);
        provider.advance(0);
        assertThat(provider.count()).isEqualTo(4);
        assertThat(provider.contact()).contains("sip:77@");
        assertThat(provider.sequence()).isEqualTo(1);
        assertThat(provider.state()).isEqualTo(RegistrationState.REGISTERED);
    }

    @Test
    void aServerThatIsGoneDoesNotHoldUpAChange() {
        Provider provider = Provider.with();
        provider.answers(200);
        provider.config.replace(
                "pjsip.conf", Provider.UPLINK.replace("198.51.100.9", "198.51.100.10"));
        assertThat(provider.count()).isEqualTo(2);
        provider.advance(5);
        assertThat(provider.count()).isEqualTo(3);
        assertThat(provider.last().getRequestURI().toString()).isEqualTo("sip:198.51.100.10");
    }

    @Test
    void theRightPasswordIsTriedAsSoonAsItIsWritten() {
        String registration = Provider.UPLINK + "outbound_auth=uplink-auth\n";
        Provider provider =
                Provider.bootedWith(registration + AUTH.formatted("wrong")).authenticates();
        provider.answers(401);
        provider.answers(401);
        assertThat(provider.next()).isEqualTo(-1);

        provider.config.replace("pjsip.conf", registration + AUTH.formatted("wrong"));
        provider.advance(0);
        assertThat(provider.count()).isEqualTo(2);
        provider.config.replace("pjsip.conf", registration + AUTH.formatted("right"));
        provider.advance(0);
        assertThat(provider.count()).isEqualTo(3);
        assertThat(provider.expires()).isEqualTo(3600);
    }

    @Test
    void oneThatIsTakenOutIsTakenBack() {
        Provider provider = Provider.with();
        provider.answers(200);
        provider.config.replace("pjsip.conf", SECOND);
        assertThat(provider.stack.sent().get(1).request().toString())
                .contains("REGISTER sip:198.51.100.9 ", "Expires: 0\r\n");
        assertThat(provider.registrations.named("uplink")).isEmpty();
        provider.stack.sent().get(1).answer(200);
        provider.advance(10_000);
        assertThat(provider.stack.sent())
                .filteredOn(sent -> sent.request().toString().contains("198.51.100.9"))
                .hasSize(2);
    }

    @Test
    void oneThatTheServerDoesNotKnowIsNotTakenBack() {
        Provider provider = Provider.with();
        provider.answers(403);
        provider.config.replace("pjsip.conf", "");
        assertThat(provider.count()).isEqualTo(1);
    }

    @Test
    void allAreTakenBackAtTheEnd() {
        Provider provider = Provider.with("outbound_auth=uplink").authenticates();
        provider.answers(401);
        provider.answers(200);
        CompletableFuture<Void> end = provider.registrations.end();
        provider.answers(401);
        assertThat(end).isNotDone();
        provider.answers(200);
        assertThat(end).isDone();
        assertThat(provider.count()).isEqualTo(4);
        assertThat(provider.expires()).isZero();
        assertThat(provider.last().getHeader("Authorization")).isNotNull();
        provider.advance(10_000);
        assertThat(provider.count()).isEqualTo(4);
    }

    @Test
    void anOlderGenerationLeavesTheContactToTheNewerOne() {
        Provider provider = Provider.with();
        provider.answers(200);
        provider.replaceModule();
        assertThat(provider.registrations.end()).isDone();
        assertThat(provider.count()).isEqualTo(1);
        provider.advance(10_000);
        assertThat(provider.count()).isEqualTo(1);
    }

    @Test
    void aCallByAMarkedContactIsOfItsEndpoint() {
        Provider provider = Provider.with("line=yes", "endpoint=trunk", "contact_user=77");
        assertThat(provider.contact())
                .matches("Contact: <sip:77@192.0.2.1:5060;line=[0-9a-f]{16}>");
        provider.answers(200);
        LineEndpointIdentifier identifier = new LineEndpointIdentifier(provider.registrations);
        String line = provider.uplink().line();
        assertThat(identifier.identify(invite("sip:77@192.0.2.1;line=" + line, "sip:77@h")))
                .contains("trunk");
        assertThat(identifier.identify(invite("sip:77@192.0.2.1", "sip:77@h;line=" + line)))
                .contains("trunk");
        assertThat(identifier.identify(invite("sip:77@192.0.2.1;line=0", "sip:77@h"))).isEmpty();
        assertThat(identifier.identify(invite("sip:77@192.0.2.1;line", "sip:77@h"))).isEmpty();
        assertThat(identifier.identify(invite("sip:77@192.0.2.1", "tel:77"))).isEmpty();
    }

    @Test
    void aContactWithoutALineIsNobodysMark() {
        Provider provider = Provider.with();
        assertThat(provider.registrations.endpointOf("")).isEmpty();
    }

    private static FakeInboundRequest invite(String uri, String to) {
        return FakeInboundRequest.parse(
                """
                INVITE %s SIP/2.0
                Via: SIP/2.0/UDP 198.51.100.9:5060;branch=z9hG4bK-1
                From: <sip:5550123@example.org>;tag=a
                To: <%s>
                Call-ID: call-in
                CSeq: 1 INVITE
                Contact: <sip:5550123@198.51.100.9>
                Max-Forwards: 70
                """
                        .formatted(uri, to));
    }
}
