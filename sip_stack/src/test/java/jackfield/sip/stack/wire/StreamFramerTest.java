// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StreamFramerTest {

    private static final String STREAM =
            crlf(
                    """


                    OPTIONS sip:a@example.org SIP/2.0
                    Via: SIP/2.0/TCP 192.0.2.1;branch=z9hG4bKa
                    Content-Length: 0

                    INVITE sip:b@example.org SIP/2.0
                    l :
                      12
                    X: y

                    v=0
                    o=

                    z


                    SIP/2.0 200 OK
                    content-LENGTH:\t0

                    """);

    private final List<String> out = new ArrayList<>();
    private final StreamFramer framer = new StreamFramer(new Told());

    /** Writes down what comes out. */
    private final class Told implements StreamFramer.Sink {
        @Override
        public void message(byte[] message) {
            out.add(new String(message, StandardCharsets.US_ASCII));
        }

        @Override
        public void ping() {
            out.add("ping");
        }

        @Override
        public void refused(byte[] head, int status, String reason) {
            out.add(
                    status
                            + " "
                            + new String(head, StandardCharsets.US_ASCII)
                                    .lines()
                                    .findFirst()
                                    .orElse(""));
        }
    }

    private static String crlf(String text) {
        return text.replace("\n", "\r\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private void feed(String text) {
        framer.feed(bytes(text));
    }

    private static List<String> whole() {
        StreamFramerTest test = new StreamFramerTest();
        test.feed(STREAM);
        return test.out;
    }

    @Test
    void cutsAStreamIntoItsMessages() {
        feed(STREAM);

        assertThat(out).hasSize(5);
        assertThat(out.get(0)).isEqualTo("ping");
        assertThat(out.get(1)).startsWith("OPTIONS ").endsWith("Content-Length: 0\r\n\r\n");
        assertThat(out.get(2)).startsWith("INVITE ").endsWith("\r\n\r\nv=0\r\no=\r\n\r\nz");
        assertThat(out.get(3)).isEqualTo("ping");
        assertThat(out.get(4)).startsWith("SIP/2.0 200 OK").endsWith(":\t0\r\n\r\n");
        assertThat(framer.within()).isFalse();
    }

    @Test
    void givesTheSameHoweverTheStreamIsCutInThree() {
        byte[] stream = bytes(STREAM);
        List<String> expected = whole();
        for (int first = 0; first <= stream.length; first++) {
            for (int second = first; second <= stream.length; second++) {
                StreamFramerTest test = new StreamFramerTest();
                test.framer.feed(Arrays.copyOfRange(stream, 0, first));
                test.framer.feed(Arrays.copyOfRange(stream, first, second));
                test.framer.feed(Arrays.copyOfRange(stream, second, stream.length));
                assertThat(test.out).as("cut at %d and %d", first, second).isEqualTo(expected);
            }
        }
    }

    @Test
    void givesTheSameByteByByte() {
        for (byte octet : bytes(STREAM)) {
            framer.feed(new byte[] {octet});
        }

        assertThat(out).isEqualTo(whole());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X: y",
                "Content-Length:",
                "Content-Length: -1",
                "Content-Length: 1 2",
                "Content-Length: 0x10",
                "Content-Length: 0\nContent-Length: 0",
                "Content-Length: 0\nl: 5"
            })
    void refusesAMessageThatDoesNotSayWhereItEnds(String header) {
        feed(crlf("OPTIONS sip:a@example.org SIP/2.0\n" + header + "\n\n"));
        feed(STREAM);

        assertThat(out).containsExactly("400 OPTIONS sip:a@example.org SIP/2.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"65536", "65500", "4294967297", "99999999999999999999"})
    void refusesABodyBeyondAllMeasureBeforeItComes(String length) {
        feed(crlf("MESSAGE sip:a@example.org SIP/2.0\nContent-Length: " + length + "\n\n"));

        assertThat(out).containsExactly("413 MESSAGE sip:a@example.org SIP/2.0");
        assertThat(framer.within()).isFalse();
    }

    @Test
    void takesTheLargestMessageThereMayBe() {
        String head = crlf("MESSAGE sip:a@example.org SIP/2.0\nContent-Length: 65463\n\n");
        int body = StreamFramer.LARGEST - head.length();
        feed(head.replace("65463", "" + body));
        feed("x".repeat(body));

        assertThat(out).hasSize(1);
        assertThat(out.getFirst()).hasSize(StreamFramer.LARGEST);
    }

    @Test
    void refusesAHeadBeyondAllMeasure() {
        feed("OPTIONS sip:a@example.org SIP/2.0\r\n");
        for (int i = 0; i < 10; i++) {
            feed("X: " + "y".repeat(8_000) + "\r\n");
        }

        assertThat(out).containsExactly("513 OPTIONS sip:a@example.org SIP/2.0");
    }

    @Test
    void refusesMoreLinesThanAnyoneSends() {
        feed(crlf("OPTIONS sip:a@example.org SIP/2.0\n" + "X: y\n".repeat(300) + "\n"));

        assertThat(out).containsExactly("513 OPTIONS sip:a@example.org SIP/2.0");
    }

    @Test
    void refusesRubbishAfterTheLargestHead() {
        byte[] rubbish = new byte[10 * 1024 * 1024];
        Arrays.fill(rubbish, (byte) 0xfe);
        framer.feed(rubbish);

        assertThat(out).containsExactly("513 ");
    }

    @Test
    void answersTwoEmptyLinesAndNotOne() {
        feed("\r\n");
        assertThat(out).isEmpty();
        feed("\r");
        feed("\n");
        assertThat(out).containsExactly("ping");
        feed("\n\n\r\r\n");
        assertThat(out).containsExactly("ping");
    }

    @Test
    void saysWhetherItIsWithinAMessage() {
        assertThat(framer.within()).isFalse();
        feed("O");
        assertThat(framer.within()).isTrue();
        assertThat(framer.begun()).isEqualTo(1);
        feed("PTIONS sip:a SIP/2.0\r\nl: 2\r\n\r\n1");
        assertThat(framer.within()).isTrue();
        feed("2");
        assertThat(framer.within()).isFalse();
    }
}
