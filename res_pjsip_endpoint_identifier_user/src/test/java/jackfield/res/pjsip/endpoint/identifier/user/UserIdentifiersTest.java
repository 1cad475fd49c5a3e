// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.endpoint.identifier.user;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.sip.Transport;
import jackfield.testing.FakeInboundRequest;
import jackfield.testing.FakeOpenTransport;
import jackfield.testing.TestConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserIdentifiersTest {

    private static final TestConfig ENDPOINTS =
            TestConfig.of(
                    "pjsip.conf",
                    """
                    [201]
                    type=endpoint
                    [201@here]
                    type=endpoint
                    [201@inner]
                    type=endpoint
                    [202@transport]
                    type=endpoint
                    [203]
                    type=endpoint
                    identify_by=ip
                    [204]
                    type=endpoint
                    identify_by=auth_username
                    [a b]
                    type=endpoint
                    [branch.example]
                    type=endpoint
                    [inner]
                    type=endpoint
                    [alias]
                    type=domain_alias
                    domain=inner
                    """);

    private static FakeInboundRequest from(String uri, String... lines) {
        return FakeInboundRequest.parse(
                        """
                        INVITE sip:300@192.0.2.1 SIP/2.0
                        Via: SIP/2.0/UDP 192.0.2.10:5060;branch=z9hG4bK-1
                        From: <%s>;tag=a
                        To: <sip:300@example.org>
                        Call-ID: one
                        CSeq: 1 INVITE
                        Max-Forwards: 70
                        %s
                        """
                                .formatted(uri, lines.length == 0 ? "" : lines[0] + "\n"))
                .by(
                        new FakeOpenTransport(
                                TestConfig.section(
                                        Transport.class,
                                        "lan",
                                        "bind=192.0.2.1",
                                        "domain=transport")));
    }

    private static String byFrom(TestConfig config, String uri) {
        return new UsernameEndpointIdentifier(config).identify(from(uri)).orElse("nobody");
    }

    private static String byCredentials(String authorization) {
        return new AuthUsernameEndpointIdentifier(ENDPOINTS)
                .identify(from("sip:201@example.org", authorization))
                .orElse("nobody");
    }

    @ParameterizedTest
    @CsvSource({
        "sip:201@here, 201@here",
        "sip:201@alias, 201@inner",
        "sip:201@example.org, 201",
        "sip:202@example.org, 202@transport",
        "sip:%3201@example.org, 201",
        "sip:a%20b@example.org, a b",
        "sip:203@example.org, nobody",
        "sip:204@example.org, nobody",
        "sip:299@example.org, nobody",
        "sip:branch.example, branch.example",
        "sip:alias, inner",
        "sip:example.org, nobody",
        "tel:+15550100, nobody",
        "sip:201;x=y@here, nobody",
    })
    void goesByUserAndHostOfFrom(String uri, String endpoint) {
        assertThat(byFrom(ENDPOINTS, uri)).isEqualTo(endpoint);
    }

    @Test
    void looksForTheBareUserFirstWhereDomainsDoNotMatter() {
        TestConfig config =
                TestConfig.of(
                        "pjsip.conf",
                        "[global]\ntype=global\ndisable_multi_domain=yes\nignore_uri_user_options=yes\n"
                                + "[201]\ntype=endpoint\n[201@here]\ntype=endpoint\n"
                                + "[202@here]\ntype=endpoint\n");
        assertThat(byFrom(config, "sip:201@here")).isEqualTo("201");
        assertThat(byFrom(config, "sip:202@here")).isEqualTo("202@here");
        assertThat(byFrom(config, "sip:201;x=y@here")).isEqualTo("201");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Authorization: Digest username=\"204\", realm=\"asterisk\" | 204",
                "Authorization: Digest username=\"201\", realm=\"asterisk\" | nobody",
                "Authorization: Digest realm=\"asterisk\" | nobody",
                "Authorization: Basic username=\"204\", realm=\"asterisk\" | nobody",
                "Subject: none | nobody",
            })
    void goesByTheNameInCredentials(String line, String endpoint) {
        assertThat(byCredentials(line)).isEqualTo(endpoint);
    }
}
