// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.wire;

import static org.assertj.core.api.Assertions.assertThat;

import gov.nist.javax.sip.header.SIPHeaderNamesCache;
import gov.nist.javax.sip.message.SIPMessage;
import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.parser.StringMsgParser;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import javax.sip.header.AllowHeader;
import javax.sip.header.SupportedHeader;
import javax.sip.header.UserAgentHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LeanParserTest {

    private static final String REQUEST =
            """
            OPTIONS sip:600@example.org SIP/2.0
            Via: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1
            Via: SIP/2.0/UDP 192.0.2.2:5060;branch=z9hG4bK2
            From: <sip:201@example.org>;tag=1
            To: <sip:600@example.org>
            Call-ID: 1@192.0.2.1
            CSeq: 1 OPTIONS
            k: timer, path
            Supported: 100rel
            Allow: INVITE, ACK
            User-Agent: Phone/1.0
            X-Own: kept
            Date: no date at all

            """;

    @Test
    void givesEachHeaderItsOwnType() throws ParseException {
        SIPMessage message = parse(REQUEST);

        assertThat(message.getHeader("User-Agent")).isInstanceOf(UserAgentHeader.class);
        assertThat(message.getHeader("X-Own")).hasToString("X-Own: kept\r\n");
        assertThat(tags(message)).containsExactly("timer", "path", "100rel");
        assertThat(message.getHeaders(AllowHeader.NAME)).toIterable().hasSize(2);
        assertThat(message.getHeader("Date")).isNull();
        assertThat(message.getHeader("Subject")).isNull();
    }

    @Test
    void writesAllThatItHasRead() throws ParseException {
        String written = parse(REQUEST).encode();

        assertThat(written)
                .contains("Phone/1.0", "timer", "100rel", "X-Own: kept", "192.0.2.2", "no date");
    }

    @Test
    void copiesAllThatItHasRead() throws ParseException {
        SIPMessage copy = (SIPMessage) parse(REQUEST).clone();

        assertThat(copy.getHeader("User-Agent")).isInstanceOf(UserAgentHeader.class);
        assertThat(copy.encode()).contains("timer", "kept");
    }

    @Test
    void lendsItselfToAnswers() throws ParseException {
        SIPRequest request = (SIPRequest) parse(REQUEST);

        assertThat(request.createResponse(200).encode())
                .contains("192.0.2.1", "192.0.2.2", "1 OPTIONS")
                .doesNotContain("Phone");
    }

    @Test
    void takesHeadersThatAreAddedAndRemoved() throws ParseException {
        SIPMessage message = parse(REQUEST);

        message.removeHeader("Supported");

        assertThat(message.getHeader("Supported")).isNull();
        assertThat(message.encode()).doesNotContain("timer").contains("Phone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"esc01", "semiuri", "transports", "bext01", "unreason", "regaut01"})
    void readsWhatTheWholeParserReads(String name) throws ParseException {
        byte[] head = Head.read(TortureMessage.read(name), 0).bytes();
        SIPMessage lean = new LeanParser().parse(head);
        SIPMessage whole = new StringMsgParser().parseSIPMessage(head, false, false, null);

        assertThat(sorted(lean)).isEqualTo(sorted(whole));
    }

    /** JAIN-SIP keeps every name it sees for good. */
    @Test
    void doesNotLetStrangersFillTheMemoryWithNames() throws Exception {
        parse(REQUEST);
        int before = namesKept();
        for (int i = 0; i < 500; i++) {
            parse(REQUEST.replace("X-Own", "X-" + i).replace("CSeq", i % 2 == 0 ? "cSEQ" : "CsEq"));
        }

        assertThat(namesKept()).isEqualTo(before);
    }

    private static int namesKept() throws ReflectiveOperationException {
        Field map = SIPHeaderNamesCache.class.getDeclaredField("lowercaseMap");
        map.setAccessible(true);
        return ((Map<?, ?>) map.get(null)).size();
    }

    private static SIPMessage parse(String text) throws ParseException {
        byte[] data = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        return new LeanParser().parse(Head.read(data, 0).bytes());
    }

    private static List<String> tags(SIPMessage message) {
        List<String> tags = new ArrayList<>();
        ListIterator<?> headers = message.getHeaders(SupportedHeader.NAME);
        while (headers.hasNext()) {
            tags.add(((SupportedHeader) headers.next()).getOptionTag());
        }
        return tags;
    }

    private static List<String> sorted(SIPMessage message) {
        return message.encode().lines().sorted().toList();
    }
}
