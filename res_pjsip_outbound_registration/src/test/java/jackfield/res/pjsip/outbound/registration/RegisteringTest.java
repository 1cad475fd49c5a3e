// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.outbound.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.sip.OutboundTransaction.Failure;
import java.util.List;
import javax.sip.header.CallIdHeader;
import javax.sip.message.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the first REGISTER to the last one. */
final class RegisteringTest {

    private static final String OURS = "Contact: <sip:s@192.0.2.1:5060>";

    @Test
    void nothingIsSentBeforeTheExchangeIsUp() {
        Provider provider = Provider.loadedWith(Provider.UPLINK);
        provider.advance(60);
        assertThat(provider.count()).isZero();
        provider.boot();
        assertThat(provider.count()).isEqualTo(1);
    }

    @Test
    void theFirstRequestWaitsARandomTime() {
        Provider provider = Provider.loadedWith(Provider.UPLINK + "max_random_initial_delay=10\n");
        provider.boot();
        provider.advance(10);
        assertThat(provider.count()).isEqualTo(1);
    }

    @Test
    void aRequestSaysWhoWeAreAndWhere() {
        Provider provider = Provider.with();
        Request request = provider.last();
        assertThat(request.getMethod()).isEqualTo("REGISTER");
        assertThat(request.getRequestURI().toString()).isEqualTo("sip:198.51.100.9");
        for (String name : List.of("From", "To")) {
            assertThat(request.getHeader(name).toString()).contains("<sip:acct77@example.org>");
        }
        assertThat(provider.contact()).isEqualTo(OURS);
        assertThat(provider.expires()).isEqualTo(3600);
        assertThat(provider.stack.lastSent().target().address().toString())
                .contains("198.51.100.9:5060");
        assertThat(provider.state()).isEqualTo(RegistrationState.UNREGISTERED);
    }

    @Test
    void everyOptionOfTheRequestIsWritten() {
        Request request =
                Provider.with(
                                "contact_user=555 0100",
                                "contact_header_params=q=0.5\\;+x=1",
                                "expiration=600",
                                "outbound_proxy=sip:192.0.2.77:5070\\;lr",
                                "support_path=yes",
                                "support_outbound=yes",
                                "user_agent=Trunk 1")
                        .last();
        assertThat(request.toString())
                .contains(
                        "Contact: <sip:555%200100@192.0.2.1:5060>;q=0.5;+x=1\r\n",
                        "Expires: 600\r\n",
                        "Route: <sip:192.0.2.77:5070;lr>\r\n",
                        "Supported: path",
                        "outbound",
                        "User-Agent: Trunk 1\r\n")
                .doesNotContain("Jackfield");
    }

    @Test
    void aProxyIsWhereItGoes() {
        Provider provider = Provider.with("outbound_proxy=sip:192.0.2.77:5070\\;lr");
        assertThat(provider.stack.lastSent().target().address().toString())
                .contains("192.0.2.77:5070");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Contact: <sip:s@192.0.2.1:5060>;expires=600 | 540",
                "Contact: <sip:s@203.0.113.5:1024>;expires=600 | 540",
                "Expires: 100 | 90",
                "Expires: 40 | 30",
                "Expires: 12 | 6",
                "Allow: INVITE | 3540",
            })
    void itIsRenewedBeforeWhatTheServerGranted(String header, long next) {
        Provider provider = Provider.with();
        provider.answers(200, header);
        assertThat(provider.state()).isEqualTo(RegistrationState.REGISTERED);
        assertThat(provider.next()).isEqualTo(next);

        String callId = callId(provider);
        provider.advance(next - 1);
        assertThat(provider.count()).isEqualTo(1);
        provider.advance(1);
        assertThat(provider.count()).isEqualTo(2);
        assertThat(provider.sequence()).isEqualTo(2);
        assertThat(callId(provider)).isEqualTo(callId);
    }

    private static String callId(Provider provider) {
        return ((CallIdHeader) provider.last().getHeader(CallIdHeader.NAME)).getCallId();
    }

    @Test
    void ofSeveralContactsOursCounts() {
        Provider provider = Provider.with();
        provider.answers(
                200,
                "Contact: <sip:s@192.0.2.99:5060>;expires=30",
                OURS + ";expires=1200",
                "Expires: 30");
        assertThat(provider.next()).isEqualTo(1140);
    }

    @Test
    void aTooShortTimeIsMadeLonger() {
        Provider provider = Provider.with("expiration=60");
        provider.answers(423, "Min-Expires: 300");
        assertThat(provider.expires()).isEqualTo(300);
        assertThat(provider.sequence()).isEqualTo(2);
        provider.answers(200, "Expires: 300");
        provider.advance(270);
        assertThat(provider.expires()).isEqualTo(300);
    }

    @Test
    void aServerThatWantsLongerAndLongerIsLeft() {
        Provider provider = Provider.with();
        for (int i = 1; i <= 5; i++) {
            provider.answers(423, "Min-Expires: " + 3600 * (i + 1));
        }
        assertThat(provider.count()).isEqualTo(5);
        assertThat(provider.state()).isEqualTo(RegistrationState.REJECTED);
    }

    @Test
    void aChallengeIsAnswered() {
        Provider provider = Provider.with("outbound_auth=uplink").authenticates();
        provider.answers(401);
        assertThat(provider.last().getHeader("Authorization").toString()).contains("acct77");
        assertThat(provider.sequence()).isEqualTo(2);
        assertThat(provider.state()).isEqualTo(RegistrationState.UNREGISTERED);
        provider.answers(200);
        assertThat(provider.state()).isEqualTo(RegistrationState.REGISTERED);
        provider.advance(3540);
        assertThat(provider.sequence()).isEqualTo(3);
    }

    @Test
    void refusedCredentialsEndIt() {
        Provider provider = Provider.with("outbound_auth=uplink").authenticates();
        provider.answers(401);
        provider.answers(401);
        assertThat(provider.state()).isEqualTo(RegistrationState.REJECTED);
        assertThat(provider.answer()).isEqualTo("401 Unauthorized: the credentials were refused");
        assertThat(provider.next()).isEqualTo(-1);
        provider.advance(100_000);
        assertThat(provider.count()).isEqualTo(2);
    }

    @Test
    void unlessTheyMayBecomeRight() {
        Provider provider =
                Provider.with("outbound_auth=uplink", "auth_rejection_permanent=no")
                        .authenticates();
        provider.answers(401);
        provider.answers(401);
        assertThat(provider.state()).isEqualTo(RegistrationState.REJECTED);
        provider.advance(60);
        assertThat(provider.count()).isEqualTo(3);
    }

    @Test
    void missingCredentialsSaySo() {
        Provider without = Provider.with();
        without.answers(407);
        assertThat(without.answer()).endsWith(": the section has no outbound_auth");
        Provider alone = Provider.with("outbound_auth=uplink");
        alone.answers(401);
        assertThat(alone.answer()).contains("res_pjsip_outbound_authenticator_digest");
        assertThat(alone.count()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "503 | '' | 60",
                "408 | retry_interval=7 | 7",
                "480 | retry_interval=0 | -1",
                "500 | max_retries=0 | -1",
                "403 | '' | -1",
                "403 | forbidden_retry_interval=300 | 300",
                "404 | '' | -1",
                "404 | fatal_retry_interval=900 | 900",
                "302 | fatal_retry_interval=900 | 900",
                "600 | fatal_retry_interval=900 | 900",
            })
    void eachKindOfRefusalHasItsInterval(int status, String line, long next) {
        Provider provider = Provider.with(line);
        provider.answers(status);
        assertThat(provider.state()).isEqualTo(RegistrationState.REJECTED);
        assertThat(provider.next()).isEqualTo(next);
        provider.advance(1000);
        assertThat(provider.count()).isEqualTo(next < 0 ? 1 : 2);
    }

    @ParameterizedTest
    @CsvSource({"503, 25, 25", "404, 120, 120", "503, 0, 1"})
    void theServerMaySayWhenToComeAgain(int status, int after, long next) {
        Provider provider = Provider.with();
        provider.answers(status, "Retry-After: " + after);
        assertThat(provider.next()).isEqualTo(next);
    }

    @Test
    void afterTheLastRetryItIsGivenUp() {
        Provider provider = Provider.with("max_retries=2");
        provider.answers(503);
        provider.advance(60);
        provider.answers(503);
        provider.advance(60);
        assertThat(provider.count()).isEqualTo(3);
        provider.answers(503);
        assertThat(provider.next()).isEqualTo(-1);
        provider.advance(1000);
        assertThat(provider.count()).isEqualTo(3);
    }

    @Test
    void aSuccessForgetsEarlierFailures() {
        Provider provider = Provider.with("max_retries=1", "retry_interval=10");
        provider.answers(503);
        provider.advance(10);
        provider.answers(200, "Expires: 100");
        provider.advance(90);
        provider.answers(503);
        assertThat(provider.next()).isEqualTo(10);
    }

    @Test
    void noAnswerIsNoRefusal() {
        Provider provider = Provider.with();
        provider.stack.lastSent().fail(Failure.TIMEOUT);
        assertThat(provider.state()).isEqualTo(RegistrationState.UNREACHED);
        assertThat(provider.answer()).isEqualTo("no answer");
        assertThat(provider.next()).isEqualTo(60);
        provider.advance(60);
        provider.answers(200);
        assertThat(provider.state()).isEqualTo(RegistrationState.REGISTERED);
    }

    @Test
    void aServerThatCannotBeFoundIsLookedForAgain() {
        Provider provider =
                Provider.bootedWith(
                        Provider.UPLINK.replace("198.51.100.9", "registrar.example.org"));
        assertThat(provider.count()).isZero();
        assertThat(provider.state()).isEqualTo(RegistrationState.UNREACHED);
        assertThat(provider.answer()).isEqualTo("no address is known for registrar.example.org");
        provider.stack.knows("registrar.example.org", "198.51.100.10");
        provider.advance(60);
        assertThat(provider.count()).isEqualTo(1);
    }

    @Test
    void anAnswerThatDoesNotKnowUsIsAFailure() {
        Provider provider = Provider.with();
        provider.answers(200, OURS + ";expires=0");
        assertThat(provider.state()).isEqualTo(RegistrationState.REJECTED);
        assertThat(provider.answer()).isEqualTo("200 OK without our Contact");
        assertThat(provider.next()).isEqualTo(60);
    }

    @Test
    void whatCannotBeWrittenIsNotSent() {
        Provider provider = Provider.with("contact_header_params=<");
        assertThat(provider.count()).isZero();
        assertThat(provider.answer()).startsWith("not sent: Contact:");
        assertThat(provider.next()).isEqualTo(-1);
    }
}
