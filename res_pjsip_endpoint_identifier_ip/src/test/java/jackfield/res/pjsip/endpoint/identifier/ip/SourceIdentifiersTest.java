// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.endpoint.identifier.ip;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.testing.DirectThreads;
import jackfield.testing.FakeInboundRequest;
import jackfield.testing.TestConfig;
import jackfield.testing.VirtualTimers;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceIdentifiersTest {

    private static final String NETWORKS =
            """
            [wide]
            type=identify
            endpoint=wide
            match=192.0.2.0/24
            match=!192.0.2.99
            [narrow]
            type=identify
            endpoint=narrow
            match=192.0.2.64/26
            [port]
            type=identify
            endpoint=port
            match=192.0.2.65:5080
            [host]
            type=identify
            endpoint=host
            match=192.0.2.65
            [six]
            type=identify
            endpoint=six
            match=2001:db8::/32
            """;

    private static String identify(String section, String key, String value) {
        return "[%s]\ntype=identify\nendpoint=%s\n%s=%s\n".formatted(section, section, key, value);
    }

    private static FakeInboundRequest request(String... lines) {
        return FakeInboundRequest.parse(
                """
                INVITE sip:300@uplink.example.org;line=7 SIP/2.0
                Via: SIP/2.0/UDP 192.0.2.10:5060;branch=z9hG4bK-1
                From: <sip:201@example.org>;tag=a
                To: <sip:300@example.org>
                Call-ID: one
                CSeq: 1 INVITE
                Max-Forwards: 70
                %s
                """
                        .formatted(lines.length == 0 ? "" : lines[0] + "\n"));
    }

    private static Optional<String> bySource(String conf, String address, int port) {
        return new IpEndpointIdentifier(
                        TestConfig.of("pjsip.conf", conf),
                        new DirectThreads(),
                        new VirtualTimers(),
                        new Names().host("localhost", "127.0.0.1"))
                .identify(request().from(address, port));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 5060, wide",
        "192.0.2.70, 5060, narrow",
        "192.0.2.65, 5060, host",
        "192.0.2.65, 5080, port",
        "192.0.2.99, 5060, narrow",
        "2001:db8::7, 5060, six",
        "198.51.100.1, 5060, nobody",
        "2001:db9::7, 5060, nobody",
    })
    void prefersTheLongestPrefix(String address, int port, String endpoint) {
        assertThat(bySource(NETWORKS, address, port).orElse("nobody")).isEqualTo(endpoint);
    }

    @Test
    void takesAnAddressOutOfANetwork() {
        String conf =
                "[a]\ntype=identify\nendpoint=a\nmatch=192.0.2.0/24,!192.0.2.128/25,!192.0.2.5:5060\n";
        assertThat(bySource(conf, "192.0.2.1", 5060)).contains("a");
        assertThat(bySource(conf, "192.0.2.200", 5060)).isEmpty();
        assertThat(bySource(conf, "192.0.2.5", 5060)).isEmpty();
        assertThat(bySource(conf, "192.0.2.5", 5061)).contains("a");
    }

    @Test
    void looksHostNamesUp() {
        assertThat(bySource(identify("a", "match", "localhost"), "127.0.0.1", 5060)).contains("a");
        assertThat(bySource(identify("a", "match", "localhost:5080"), "127.0.0.1", 5060)).isEmpty();
        assertThat(bySource(identify("a", "match", "no-such-host.invalid"), "127.0.0.1", 5060))
                .isEmpty();
    }

    @Test
    void followsTheConfiguration() {
        TestConfig config = TestConfig.of("pjsip.conf", identify("a", "match", "192.0.2.10"));
        IpEndpointIdentifier identifier =
                new IpEndpointIdentifier(
                        config, new DirectThreads(), new VirtualTimers(), new Names());
        assertThat(identifier.identify(request())).contains("a");
        config.replace("pjsip.conf", identify("b", "match", "192.0.2.10"));
        assertThat(identifier.identify(request())).contains("b");
        identifier.deactivate();
        config.replace("pjsip.conf", identify("c", "match", "192.0.2.10"));
        assertThat(identifier.identify(request())).contains("b");
    }

    @ParameterizedTest
    @CsvSource({
        "X-Account: 77, X-Account: 77, true",
        "X-Account: 77, x-account:  77, true",
        "X-Account: 77, X-Account: 770, false",
        "X-Account: /^7/, X-Account: 770, true",
        "X-Account: /^7/, X-Account: 177, false",
        "X-Account: 77, Subject: 77, false",
        "Subject: /trunk/, Subject: the trunk line, true",
        "User-Agent: /SBC/, User-Agent: Acme SBC 3, true",
    })
    void goesByAHeader(String wanted, String line, boolean found) {
        TestConfig config = TestConfig.of("pjsip.conf", identify("a", "match_header", wanted));
        HeaderEndpointIdentifier identifier = new HeaderEndpointIdentifier(config);
        assertThat(identifier.identify(request(line)).isPresent()).isEqualTo(found);
        identifier.deactivate();
    }

    @ParameterizedTest
    @CsvSource({
        "sip:300@uplink.example.org;line=7, true",
        "sip:300@uplink.example.org, false",
        "/uplink\\.example/, true",
        "/^sip:3..@/, true",
        "/downlink/, false",
    })
    void goesByTheRequestUri(String wanted, boolean found) {
        TestConfig config =
                TestConfig.of(
                        "pjsip.conf",
                        identify("a", "match_request_uri", wanted.replace(";", "\\;")));
        assertThat(new RequestUriEndpointIdentifier(config).identify(request()).isPresent())
                .isEqualTo(found);
    }

    @Test
    void isNotHeldUpByAnEvilHeader() {
        TestConfig config =
                TestConfig.of("pjsip.conf", identify("a", "match_header", "X-A: /(a+)+$/"));
        HeaderEndpointIdentifier identifier = new HeaderEndpointIdentifier(config);
        FakeInboundRequest evil = request("X-A: " + "a".repeat(4000) + "!");
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(identifier.identify(evil)).isEmpty());
    }
}
