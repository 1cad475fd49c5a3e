// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import static jackfield.res.pjsip.session.SessionFixture.statuses;
import static org.assertj.core.api.Assertions.assertThat;

import jackfield.testing.FakeInboundRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Alice talks to 600, and asks for more. */
final class InDialogRequestsTest {

    private final SessionFixture at = new SessionFixture();

    @BeforeEach
    void aliceTalks() {
        at.established();
    }

    private FakeInboundRequest offers(String method, String sdp) {
        return at.dialog().receive(method, "application/sdp", sdp);
    }

    @Test
    void byeEndsTheSession() {
        FakeInboundRequest bye = at.dialog().receive("BYE");
        assertThat(statuses(bye)).containsExactly(200);
        assertThat(at.told).containsExactly("ended NORMAL_CLEARING 0");
        assertThat(at.media.last().closed()).isTrue();
        assertThat(at.modules.inUse()).isZero();
    }

    @Test
    void answersWhereViaSaysOnlyWithoutForceRport() {
        assertThat(at.dialog().receive("BYE").answersToSentBy()).isFalse();
        SessionFixture other = new SessionFixture(SessionFixture.CONFIG + "force_rport=no\n");
        other.established();
        assertThat(other.dialog().receive("BYE").answersToSentBy()).isTrue();
    }

    @Test
    void holdAndResumeAreTold() {
        FakeInboundRequest hold = offers("INVITE", "hold");
        at.dialog().acknowledge("");
        offers("INVITE", "talk");
        at.dialog().acknowledge("");

        assertThat(statuses(hold)).containsExactly(200);
        assertThat(SessionBody.sdp(at.dialog().accepted().get(1))).contains("answer-to-hold");
        assertThat(at.told).containsExactly("media", "held", "media", "resumed");
    }

    @Test
    void anOfferThatNothingCanBeDoneWithLeavesTheCallAsItIs() {
        FakeInboundRequest offer = offers("INVITE", "nothing we speak");
        assertThat(statuses(offer)).containsExactly(488);
        assertThat(at.told).isEmpty();
    }

    @Test
    void aReInviteWithoutAnOfferIsOfferedOne() {
        FakeInboundRequest invite = at.dialog().receive("INVITE");
        at.dialog().acknowledge("hold");
        assertThat(statuses(invite)).containsExactly(200);
        assertThat(SessionBody.sdp(at.dialog().accepted().get(1))).contains("offer-1");
        assertThat(at.told).containsExactly("media", "held");
    }

    @Test
    void aReInviteBeforeTheLastOneIsAcknowledgedHasToWait() {
        offers("INVITE", "first");
        FakeInboundRequest second = offers("INVITE", "second");
        assertThat(statuses(second)).containsExactly(500);
        assertThat(second.begun().orElseThrow().last().getHeader("Retry-After")).isNotNull();
        assertThat(statuses(offers("UPDATE", "third"))).containsExactly(491);
    }

    @Test
    void updateAnswersAnOfferAtOnce() {
        FakeInboundRequest update = offers("UPDATE", "hold");
        assertThat(statuses(update)).containsExactly(200);
        assertThat(SessionBody.sdp(update.begun().orElseThrow().last())).contains("answer-to-hold");
        assertThat(at.told).containsExactly("media", "held");
    }

    @ParameterizedTest
    @CsvSource({"OPTIONS, 200", "UPDATE, 200", "INFO, 405", "REFER, 405", "MESSAGE, 405"})
    void otherMethodsAreAnswered(String method, int status) {
        FakeInboundRequest request = at.dialog().receive(method);
        assertThat(statuses(request)).containsExactly(status);
        if (status == 405) {
            assertThat(request.begun().orElseThrow().last().getHeader("Allow").toString())
                    .contains("INVITE");
        }
    }

    @Test
    void whatIsDemandedAndNotKnownIsNamed() {
        FakeInboundRequest update = at.dialog().receive("UPDATE", "Require: timer, gruu\n");
        assertThat(statuses(update)).containsExactly(420);
        assertThat(update.begun().orElseThrow().last().getHeader("Unsupported").toString())
                .contains("gruu");
    }

    @ParameterizedTest
    @CsvSource({"garbage, application/sdp, 400", "<xml/>, application/xml, 415"})
    void badBodiesAreRefused(String body, String type, int status) {
        assertThat(statuses(at.dialog().receive("INVITE", type, body))).containsExactly(status);
        assertThat(at.told).isEmpty();
    }
}
