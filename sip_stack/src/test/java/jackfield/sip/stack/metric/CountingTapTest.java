// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.metric;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.metric.Metric.Sample;
import jackfield.testing.FakeOpenTransport;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CountingTapTest {

    private static final InetSocketAddress PEER = new InetSocketAddress("192.0.2.10", 5060);

    private final CountingTap tap = new CountingTap();

    private void received(String message) {
        tap.received(FakeOpenTransport.udp(), PEER, message.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static List<Map<String, String>> labels(List<Sample> samples) {
        return samples.stream().map(Sample::labels).toList();
    }

    @Test
    void countsRequestsByMethodAndResponsesByStatus() {
        received("INVITE sip:x SIP/2.0\r\n");
        received("INVITE sip:y SIP/2.0\r\n");
        received("SIP/2.0 486 Busy Here\r\n");
        String id = FakeOpenTransport.udp().configuration().id();
        assertThat(tap.requests())
                .containsExactly(
                        new Sample(
                                Map.of("direction", "in", "method", "INVITE", "transport", id), 2));
        assertThat(tap.responses())
                .containsExactly(
                        new Sample(Map.of("direction", "in", "status", "486", "transport", id), 1));
    }

    @Test
    void countsAllMethodsThatStrangersInventAsOne() {
        for (int i = 0; i < 100; i++) {
            received("M" + i + " sip:x SIP/2.0\r\n");
            received("SIP/2.0 " + (700 + i) + " What\r\n");
        }
        assertThat(labels(tap.requests()))
                .hasSize(1)
                .first()
                .extracting("method")
                .isEqualTo("other");
        assertThat(tap.responses()).isEmpty();
    }

    @Test
    void countsNoKeepAlives() {
        received("\r\n\r\n");
        received("");
        assertThat(tap.requests()).isEmpty();
    }
}
