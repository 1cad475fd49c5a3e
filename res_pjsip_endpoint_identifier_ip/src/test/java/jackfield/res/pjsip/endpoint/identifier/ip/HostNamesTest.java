// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.endpoint.identifier.ip;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.testing.DirectThreads;
import jackfield.testing.FakeInboundRequest;
import jackfield.testing.TestConfig;
import jackfield.testing.VirtualTimers;
import org.junit.jupiter.api.Test;

/** Sections whose {@code match} names hosts. */
final class HostNamesTest {

    private final Names names =
            new Names()
                    .host("uplink.example.org", "192.0.2.1")
                    .host("a.example.org", "192.0.2.11", "2001:db8::11")
                    .host("b.example.org", "192.0.2.12");
    private final VirtualTimers timers = new VirtualTimers();

    private IpEndpointIdentifier with(String lines) {
        return new IpEndpointIdentifier(
                TestConfig.of("pjsip.conf", "[uplink]\ntype=identify\nendpoint=uplink\n" + lines),
                new DirectThreads(),
                timers,
                names);
    }

    private static boolean knows(IpEndpointIdentifier identifier, String address) {
        return identifier
                .identify(
                        FakeInboundRequest.parse(
                                        """
                                        OPTIONS sip:192.0.2.1 SIP/2.0
                                        From: <sip:201@example.org>;tag=a
                                        To: <sip:300@example.org>
                                        Call-ID: one
                                        CSeq: 1 OPTIONS
                                        """)
                                .from(address, 5060))
                .isPresent();
    }

    private void hasServices() {
        names.service("_sip._udp.uplink.example.org", "a.example.org", "gone.example.org")
                .service("_sips._tcp.uplink.example.org", "b.example.org");
    }

    @Test
    void aHostStandsForItsAddresses() {
        IpEndpointIdentifier identifier = with("match=a.example.org");
        assertThat(knows(identifier, "192.0.2.11")).isTrue();
        assertThat(knows(identifier, "2001:db8::11")).isTrue();
        assertThat(knows(identifier, "192.0.2.12")).isFalse();
    }

    @Test
    void itsServiceRecordsComeFirst() {
        hasServices();
        IpEndpointIdentifier identifier = with("match=uplink.example.org");
        assertThat(knows(identifier, "192.0.2.11")).isTrue();
        assertThat(knows(identifier, "192.0.2.12")).isTrue();
        assertThat(knows(identifier, "192.0.2.1")).isFalse();
    }

    @Test
    void theyAreNotAskedForWhereTheFileSaysSoOrNamesAPort() {
        hasServices();
        for (String lines :
                new String[] {
                    "match=uplink.example.org\nsrv_lookups=no", "match=uplink.example.org:5060"
                }) {
            IpEndpointIdentifier identifier = with(lines);
            assertThat(knows(identifier, "192.0.2.1")).as(lines).isTrue();
            assertThat(knows(identifier, "192.0.2.11")).as(lines).isFalse();
        }
    }

    @Test
    void whatHasMovedIsFoundAgainAfterAWhile() {
        IpEndpointIdentifier identifier = with("match=uplink.example.org");
        names.host("uplink.example.org", "192.0.2.2");
        assertThat(knows(identifier, "192.0.2.1")).isTrue();
        timers.advance(IpEndpointIdentifier.AGAIN);
        assertThat(knows(identifier, "192.0.2.1")).isFalse();
        assertThat(knows(identifier, "192.0.2.2")).isTrue();
    }

    @Test
    void whatIsNotFoundAnyMoreKeepsItsAddresses() {
        IpEndpointIdentifier identifier = with("match=uplink.example.org");
        names.forget("uplink.example.org");
        timers.advance(IpEndpointIdentifier.AGAIN);
        assertThat(knows(identifier, "192.0.2.1")).isTrue();
    }

    @Test
    void aModuleThatLeavesAsksNoMore() {
        IpEndpointIdentifier identifier = with("match=uplink.example.org");
        identifier.deactivate();
        names.host("uplink.example.org", "192.0.2.2");
        timers.advance(IpEndpointIdentifier.AGAIN);
        assertThat(knows(identifier, "192.0.2.1")).isTrue();
    }
}
