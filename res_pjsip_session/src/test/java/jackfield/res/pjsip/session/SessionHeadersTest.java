// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jackfield.sip.spi.HeaderLine;
import jackfield.sip.spi.Session;
import jackfield.testing.FakeInboundRequest;
import java.util.ArrayList;
import java.util.List;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers that modules read of a session, or add to its INVITE. */
final class SessionHeadersTest {

    private final SessionFixture at = new SessionFixture();
    private final Session session = at.call();

    private void add(String name, String value) {
        session.headers()
                .change(
                        lines -> {
                            List<HeaderLine> more = new ArrayList<>(lines);
                            more.add(new HeaderLine(name, value));
                            return more;
                        });
    }

    private Request invite() {
        return at.stack.sent().getFirst().request();
    }

    @Test
    void whatWasAddedIsOnTheInvite() {
        add("X-Account", "77");
        add("X-Account", "78");
        add("P-Asserted-Identity", "\"Ann\" <sip:201@example.org>");
        session.invite();

        assertThat(invite().toString())
                .contains("X-Account: 77", "X-Account: 78")
                .contains("P-Asserted-Identity: \"Ann\" <sip:201@example.org>");
        assertThat(session.headers().invite()).hasSize(3);
    }

    @Test
    void nothingCanBeAddedToAnInviteThatHasGoneOut() {
        session.invite();
        assertThatThrownBy(() -> add("X-Account", "77"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has gone out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Via", "call-id", "Contact", "Content-Length", "FROM", "Route"})
    void headersOfTheSessionItselfAreRefused(String name) {
        assertThatThrownBy(() -> add(name, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThat(session.headers().invite()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X A", "X:", "X\r\nVia"})
    void noNameCanBreakOutOfItsLine(String name) {
        assertThatThrownBy(() -> add(name, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noValueCanBreakOutOfItsLine() {
        assertThatThrownBy(() -> add("X-A", "1\r\nX-B: 2"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMalformedHeaderIsLeftOutOfTheInvite() {
        add("Date", "nonsense");
        add("X-Account", "77");
        session.invite();
        assertThat(invite().toString()).contains("X-Account: 77").doesNotContain("nonsense");
    }

    @Test
    void theLastAnswerCanBeRead() {
        session.invite();
        assertThat(session.headers().response()).isEmpty();
        at.respond(100, "");
        assertThat(session.headers().response()).isEmpty();
        Response ringing = at.stack.lastSent().response(180);
        ringing.addHeader(
                new SessionKernel(at.stack, at.modules, at.config).header("Server", "Phone 3"));
        at.stack.lastSent().answer(ringing);
        assertThat(session.headers().response()).contains(new HeaderLine("Server", "Phone 3"));
        at.respond(200, "final");
        assertThat(session.headers().response())
                .extracting(HeaderLine::name)
                .contains("To")
                .doesNotContain("Server");
    }

    @Test
    void theInviteThatCameInCanBeReadAndNotChanged() {
        FakeInboundRequest invite = at.invite("600", "sdp-of-alice");
        invite.message()
                .addHeader(new SessionKernel(at.stack, at.modules, at.config).header("X-A", "1"));
        at.receive(invite);
        Session incoming = at.session();
        assertThat(incoming.headers().invite())
                .contains(
                        new HeaderLine("X-A", "1"),
                        new HeaderLine("From", "\"Alice\" <sip:201@example.org>;tag=alice"));
        assertThat(incoming.headers().response()).isEmpty();
        assertThatThrownBy(() -> incoming.headers().change(lines -> lines))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void itemsOfTheChannelTellBothEnds() {
        assertThat(session.read("local_addr")).isEmpty();
        session.invite();
        assertThat(session.read("local_addr")).contains("192.0.2.1:5060");
        assertThat(session.read("remote_addr")).contains("192.0.2.20:5070");
        assertThat(session.read("local_uri")).contains("sip:201@192.0.2.1");
        assertThat(session.read("remote_uri")).contains("sip:bob@192.0.2.20:5070");
        assertThat(session.read("secure")).contains("0");
        assertThat(session.read("t38state")).contains("DISABLED");
        assertThat(session.read("nonsense")).isEmpty();
    }
}
