// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import static jackfield.res.pjsip.session.SessionFixture.header;
import static jackfield.res.pjsip.session.SessionFixture.statuses;
import static org.assertj.core.api.Assertions.assertThat;

import jackfield.testing.FakeOutboundTransaction;
import javax.sip.header.ToHeader;
import javax.sip.message.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** We call Bob, who wants his provisional responses confirmed (RFC 3262). */
final class ReliableReceiptsTest {

    private SessionFixture at = new SessionFixture();

    private FakeOutboundTransaction call(SessionFixture fixture) {
        at = fixture;
        at.call().invite();
        return at.stack.lastSent();
    }

    private void respond(
            FakeOutboundTransaction invite, int status, String tag, int number, String sdp)
            throws Exception {
        Response response = invite.response(status);
        ((ToHeader) response.getHeader(ToHeader.NAME)).setTag(tag);
        SessionKernel kernel = new SessionKernel(at.stack, at.modules, at.config);
        if (number > 0) {
            response.addHeader(kernel.header("Require", "100rel"));
            response.addHeader(kernel.header("RSeq", Integer.toString(number)));
        }
        if (!sdp.isEmpty()) {
            SessionBody.put(response, sdp, at.stack.headers());
        }
        invite.answer(response);
    }

    private long pracks() {
        return at.stack.sent().stream()
                .filter(sent -> sent.request().getMethod().equals("PRACK"))
                .count();
    }

    @ParameterizedTest
    @CsvSource({
        "no, timer, ''",
        "yes, '100rel, timer', ''",
        "peer_supported, '100rel, timer', ''",
        "required, '100rel, timer', 100rel",
    })
    void theInviteSaysWhatIsConfigured(String option, String supported, String required) {
        call(SessionFixture.with("100rel=" + option));
        assertThat(header(at.lastSent(), "Supported")).isEqualTo(supported);
        assertThat(header(at.lastSent(), "Require")).isEqualTo(required);
    }

    @Test
    void eachResponseIsConfirmedOnceAndInOrder() throws Exception {
        FakeOutboundTransaction invite = call(at);
        respond(invite, 180, "bob", 7, "");
        assertThat(header(at.lastSent(), "RAck")).isEqualTo("7 1 INVITE");
        respond(invite, 180, "bob", 7, "");
        respond(invite, 183, "bob", 9, "");
        assertThat(pracks()).isEqualTo(1);

        respond(invite, 183, "bob", 8, "early");
        assertThat(header(at.lastSent(), "RAck")).isEqualTo("8 1 INVITE");
        assertThat(pracks()).isEqualTo(2);
        assertThat(at.told).containsExactly("ringing", "media", "progress");
    }

    @Test
    void eachForkHasNumbersOfItsOwn() throws Exception {
        FakeOutboundTransaction invite = call(at);
        respond(invite, 180, "bob", 7, "");
        respond(invite, 180, "bobs-cell", 900, "");
        respond(invite, 180, "bob", 8, "");
        assertThat(pracks()).isEqualTo(3);
    }

    @Test
    void whatIsNotToBeReliableIsNotConfirmed() throws Exception {
        FakeOutboundTransaction invite = call(SessionFixture.with("100rel=no"));
        respond(invite, 180, "bob", 7, "");
        assertThat(pracks()).isZero();
        assertThat(at.told).containsExactly("ringing");
    }

    @Test
    void bobMayChangeEarlyMediaOnlyAfterAConfirmedAnswer() throws Exception {
        FakeOutboundTransaction invite = call(at);
        respond(invite, 183, "bob", 0, "early");
        assertThat(statuses(at.dialog().receive("UPDATE", "application/sdp", "hold")))
                .containsExactly(491);
        respond(invite, 183, "bob", 1, "early");
        assertThat(statuses(at.dialog().receive("UPDATE", "application/sdp", "hold")))
                .containsExactly(200);
    }

    @Test
    void theMediaAreThoseOfTheForkThatAnswers() throws Exception {
        FakeOutboundTransaction invite = call(at);
        respond(invite, 183, "bob", 1, "of-bob");
        respond(invite, 183, "bobs-cell", 1, "of-his-cell");
        respond(invite, 200, "bob", 0, "");
        assertThat(at.media.last().answersTaken())
                .containsExactly("of-bob", "of-his-cell", "of-bob");
        assertThat(at.told).endsWith("answered");
    }

    @Test
    void aSessionProgressWithoutMediaCanBeIgnored() throws Exception {
        FakeOutboundTransaction invite = call(SessionFixture.with("ignore_183_without_sdp=yes"));
        respond(invite, 183, "bob", 0, "");
        assertThat(at.told).isEmpty();
        respond(invite, 183, "bob", 0, "early");
        assertThat(at.told).containsExactly("media", "progress");
    }
}
