// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MessageReaderTest {

    private static final String HEAD =
            """
            OPTIONS sip:600@example.org SIP/2.0
            Via: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1
            From: <sip:201@example.org>;tag=1
            To: <sip:600@example.org>
            Call-ID: 1@192.0.2.1
            CSeq: 1 OPTIONS
            """;

    private final MessageReader reader = new MessageReader(() -> "Jackfield");

    @Test
    void takesTheBodyThatContentLengthSays() {
        Incoming incoming = read(HEAD + "Content-Length: 4\n\nbodyand more");

        assertThat(body(incoming)).isEqualTo("body");
    }

    @Test
    void takesAllThereIsWithoutContentLength() {
        assertThat(body(read(HEAD + "\nbody and more"))).isEqualTo("body and more");
    }

    @Test
    void putsFoldedLinesTogetherWithABlank() {
        Incoming incoming = read(HEAD + "Subject: one\n  two\n\tthree\n\n");

        assertThat(((Incoming.Request) incoming).message().getHeader("Subject").toString())
                .isEqualToIgnoringWhitespace("Subject: one two three")
                .contains("one ");
    }

    @Test
    void takesRequestsWhoseLinesEndInLfAlone() {
        byte[] data = (HEAD + "\n").getBytes(StandardCharsets.UTF_8);

        assertThat(reader.read(data)).isInstanceOf(Incoming.Request.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n", " \n", "\0"})
    void knowsKeepAlives(String text) {
        assertThat(read(text)).isInstanceOf(Incoming.KeepAlive.class);
    }

    @Test
    void knowsStun() {
        byte[] binding = new byte[20];
        System.arraycopy(new byte[] {0x21, 0x12, (byte) 0xA4, 0x42}, 0, binding, 4, 4);
        binding[1] = 1;

        assertThat(reader.read(binding)).isInstanceOf(Incoming.KeepAlive.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: -1\n\n",
                "Content-Length: 4294967297\n\nbody",
                "Content-Length: 5\n\nbody",
                "Content-Length: x\n\nbody",
                "l: 4\nContent-Length: 3\n\nbody",
                "Max-Forwards: 256\n\n",
                "Max-Forwards: -1\n\n",
                "Max-Forwards: many\n\n",
                "Contact: <sip:\n\n",
                "Route: <<>>\n\n",
                "Content-Type: /\n\n",
                "Subject: no empty line\n"
            })
    void answers400(String rest) {
        assertThat(status(read(HEAD + rest))).isEqualTo("400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CSeq: 1 OPTIONS|CSeq: OPTIONS",
                "Call-ID: 1@192.0.2.1|Call-ID:",
                "Via: SIP/2.0/UDP 192.0.2.1:5060|Via: SIP 2.0 UDP 192.0.2.1",
                "From: <sip:201@example.org>;tag=1|X: y",
                "OPTIONS sip:600@example.org SIP/2.0|ACK sip:600@example.org SIP/2.0"
            })
    void staysSilent(String change) {
        String[] parts = change.split("\\|");

        Incoming incoming = read(HEAD.replace(parts[0], parts[1]) + "\n");

        assertThat(incoming).isInstanceOf(Incoming.Malformed.class);
        assertThat(status(incoming)).isEqualTo("silence");
    }

    @Test
    void answersWhatIsNoRequestLineIfTheRestIs() {
        String changed = HEAD.replace("OPTIONS sip:600@example.org SIP/2.0", "HELO example.org");

        assertThat(status(read(changed + "\n"))).isEqualTo("400");
    }

    @Test
    void refusesAHeadBeyondAllMeasure() {
        assertThat(status(read(HEAD + "X: " + "x".repeat(Head.LARGEST) + "\n\n"))).isEqualTo("513");
        assertThat(status(read(HEAD + "X: y\n".repeat(1_000) + "\n"))).isEqualTo("513");
    }

    @Test
    void containsWhatAParserThrows() {
        String deep = "<sip:a@b?" + "(".repeat(20_000) + ">";

        assertThat(read(HEAD.replace("<sip:600@example.org>\n", deep + "\n") + "\n")).isNotNull();
        assertThat(read(HEAD + "Accept: " + "(".repeat(30_000) + "\n\n")).isNotNull();
    }

    /** Every outcome is a value, and none takes long. */
    @Test
    void livesThroughMutations() {
        Random random = new Random(4475);
        List<byte[]> seeds = new ArrayList<>();
        for (String name :
                List.of("wsinv", "intmeth", "longreq", "mpart01", "unreason", "transports")) {
            seeds.add(TortureMessage.read(name));
        }
        seeds.add((HEAD + "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        long start = System.nanoTime();
        for (int i = 0; i < 4_000; i++) {
            byte[] mutated = mutate(seeds.get(i % seeds.size()).clone(), random);
            assertThat(reader.read(mutated)).isNotNull();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
    }

    private static byte[] mutate(byte[] data, Random random) {
        for (int i = random.nextInt(8); i >= 0; i--) {
            int at = random.nextInt(data.length);
            switch (random.nextInt(4)) {
                case 0 -> data[at] = (byte) random.nextInt(256);
                case 1 -> data[at] = (byte) " \r\n:;,<>\"@%()".charAt(random.nextInt(13));
                case 2 -> data = java.util.Arrays.copyOf(data, Math.max(1, at));
                default -> {
                    int from = random.nextInt(data.length);
                    int length = random.nextInt(Math.min(64, data.length - Math.max(at, from)) + 1);
                    System.arraycopy(data, from, data, at, length);
                }
            }
        }
        return data;
    }

    private Incoming read(String text) {
        return reader.read(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String body(Incoming incoming) {
        return new String(
                ((Incoming.Request) incoming).message().getRawContent(), StandardCharsets.UTF_8);
    }

    private static String status(Incoming incoming) {
        return incoming instanceof Incoming.Malformed(String reason, String answer)
                ? answer.isEmpty() ? "silence" : answer.substring(8, 11)
                : incoming.toString();
    }
}
