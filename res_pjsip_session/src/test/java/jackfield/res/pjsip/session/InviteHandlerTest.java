// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import static jackfield.res.pjsip.session.SessionFixture.statuses;
import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.CallerId;
import jackfield.sip.Verdict;
import jackfield.sip.spi.SessionAcceptor;
import jackfield.sip.spi.SessionMediaFactory;
import jackfield.testing.FakeInboundRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InviteHandlerTest {

    private final SessionFixture at = new SessionFixture();

    @Test
    void anExtensionThatIsNotThereGets404AndNoSession() {
        assertThat(at.receive(at.invite("999", "sdp"))).isEqualTo(Verdict.respond(404));
        assertThat(at.stack.dialogList()).isEmpty();
        assertThat(at.media.opened()).isEmpty();
    }

    @Test
    void anExtensionThatNeedsMoreDigitsGets484() {
        assertThat(at.receive(at.invite("60", "sdp"))).isEqualTo(Verdict.respond(484));
    }

    @Test
    void withoutOverlapDialingItGets404() {
        SessionFixture strict = new SessionFixture(SessionFixture.CONFIG + "allow_overlap=no\n");
        assertThat(strict.receive(strict.invite("60", "sdp"))).isEqualTo(Verdict.respond(404));
    }

    @Test
    void withoutAModuleThatTakesCallsAKnownExtensionGets503AndAnUnknownOne404() {
        at.modules.withdraw(SessionAcceptor.class, "acceptor");
        assertThat(at.receive(at.invite("600", "sdp"))).isEqualTo(Verdict.respond(503));
        assertThat(at.receive(at.invite("999", "sdp"))).isEqualTo(Verdict.respond(404));
    }

    @Test
    void withoutAModuleThatOpensMediaItGets503() {
        at.modules.withdraw(SessionMediaFactory.class, "media");
        assertThat(at.receive(at.invite("600", "sdp"))).isEqualTo(Verdict.respond(503));
    }

    @Test
    void whoCannotReadAnAnswerGets406() {
        assertThat(at.receive(at.invite("600", "sdp", "Accept: text/plain\n")))
                .isEqualTo(Verdict.respond(406));
        assertThat(at.receive(at.invite("600", "sdp", "Accept: text/plain, application/*\n")))
                .isEqualTo(Verdict.taken());
    }

    @Test
    void mediaThatNothingCanBeDoneWithAreRefusedWithAWarning() {
        FakeInboundRequest invite = at.invite("600", "nothing we speak");
        at.receive(invite);
        assertThat(statuses(invite)).containsExactly(488);
        assertThat(invite.begun().orElseThrow().last().getHeader("Warning").toString())
                .contains("305");
    }

    @Test
    void whenNoPortIsFreeItGets503() {
        at.media.exhaust();
        FakeInboundRequest invite = at.invite("600", "sdp");
        assertThat(at.receive(invite)).isEqualTo(Verdict.taken());
        assertThat(statuses(invite)).containsExactly(503);
        assertThat(at.stack.dialogs()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"nothing we speak, 488", "garbage, 400"})
    void aDescriptionWeCannotUseIsRefused(String sdp, int status) {
        FakeInboundRequest invite = at.invite("600", sdp);
        at.receive(invite);
        assertThat(statuses(invite)).containsExactly(status);
        assertThat(at.media.last().closed()).isTrue();
        assertThat(at.modules.inUse()).isZero();
        assertThat(at.calls).isEmpty();
    }

    @Test
    void aBodyThatIsNoSessionDescriptionGets415WithWhatWouldBe() {
        FakeInboundRequest invite =
                FakeInboundRequest.parse(
                                at.invite("600", "x")
                                        .message()
                                        .toString()
                                        .replace("application/sdp", "text/plain"))
                        .ownedBy(at.stack.loops().getFirst());
        assertThat(at.receive(invite))
                .isInstanceOfSatisfying(
                        Verdict.Respond.class,
                        respond -> {
                            assertThat(respond.status()).isEqualTo(415);
                            assertThat(respond.headers().getFirst().toString())
                                    .contains("application/sdp");
                        });
    }

    @Test
    void theCallerIsWhoFromSays() {
        at.receive(at.invite("600", "sdp"));
        assertThat(at.calls.getFirst().caller()).isEqualTo(new CallerId("Alice", "201"));
        assertThat(at.calls.getFirst().extension()).isEqualTo("600");
    }

    @Test
    void aConfiguredCallerIdWins() {
        SessionFixture named =
                new SessionFixture(SessionFixture.CONFIG + "callerid=Front Desk <100>\n");
        named.receive(named.invite("600", "sdp"));
        assertThat(named.calls.getFirst().caller()).isEqualTo(new CallerId("Front Desk", "100"));
    }

    @ParameterizedTest
    @CsvSource({"%36%30%30, 600", "600, 600", "%2a97, *97"})
    void theExtensionIsTheUnescapedUser(String user, String extension) {
        at.dialplan.with("inside", extension);
        at.receive(at.invite(user, "sdp"));
        assertThat(at.calls.getFirst().extension()).isEqualTo(extension);
    }

    @Test
    void userOptionsAreCutOffWhereConfigured() {
        SessionFixture cutting =
                new SessionFixture(
                        SessionFixture.CONFIG
                                + "[global]\ntype=global\nignore_uri_user_options=yes\n");
        cutting.receive(cutting.invite("600;phone-context=local", "sdp"));
        assertThat(cutting.calls.getFirst().extension()).isEqualTo("600");
    }
}
