// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.outbound.authenticator.digest;

import static jackfield.res.pjsip.outbound.authenticator.digest.Provider.credentials;
import static jackfield.res.pjsip.outbound.authenticator.digest.Provider.only;
import static jackfield.res.pjsip.outbound.authenticator.digest.Provider.parameters;
import static jackfield.res.pjsip.outbound.authenticator.digest.Provider.reason;
import static org.assertj.core.api.Assertions.assertThat;

import jackfield.sip.DigestAlgorithm;
import jackfield.sip.spi.OutboundAuthenticator.Answer;
import jackfield.sip.spi.OutboundAuthenticator.Credentials;
import javax.sip.header.AuthorizationHeader;
import javax.sip.header.ProxyAuthorizationHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DigestOutboundAuthenticatorTest {

    private static final String ALL = "supported_algorithms_uac=MD5,SHA-256,SHA-512-256";
    private static final String REALM = "realm=\"example.org\",";

    private static final String TWO_REALMS =
            """
            [inner]
            type=auth
            username=anna
            password=one
            realm=inner.example.org
            [outer]
            type=auth
            username=otto
            password=two
            realm=outer.example.org
            """;

    /** The expected values were computed with openssl. */
    @ParameterizedTest
    @CsvSource({
        "'', 051ea178cbe5474c81694b4858da8bc4",
        "'algorithm=MD5,', 051ea178cbe5474c81694b4858da8bc4",
        "'algorithm=SHA-256,', df05bfe1869d4d29197054a03858044ba0e66a99f4771c1b13118ba0af121dd8",
        "'algorithm=SHA-512-256,', 47cd7a1ceb71bdb3a110603056e5ad9c767a4ddbb8e2ce09a5b633b367c316cb",
    })
    void answersAnOldServerWithoutQop(String algorithm, String response) {
        Answer answer =
                Provider.withAccount("password=Heron-42", ALL)
                        .asks(algorithm + REALM + "nonce=\"abc\"");
        assertThat(parameters(only(answer), "response", "username", "realm", "nonce", "uri"))
                .containsExactly(response, "acct77", "example.org", "abc", "sip:example.org");
        assertThat(parameters(only(answer), "qop", "nc", "cnonce")).containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MD5", "SHA-256", "SHA-512-256"})
    void countsAndAddsANonceOfItsOwnWithQop(String algorithm) {
        Provider provider = Provider.withAccount("password=Heron-42", ALL);
        AuthorizationHeader header =
                only(
                        provider.asks(
                                REALM
                                        + "nonce=\"abc\",opaque=\"xyz\",qop=\"auth-int, auth\",algorithm="
                                        + algorithm));
        DigestAlgorithm hash = DigestAlgorithm.of(algorithm).orElseThrow();
        String cnonce = header.getParameter("cnonce");
        assertThat(cnonce).hasSize(16);
        assertThat(parameters(header, "response", "nc", "qop", "opaque", "algorithm"))
                .containsExactly(
                        hash.hash(
                                hash.hash("acct77", "example.org", "Heron-42"),
                                "abc",
                                "00000001",
                                cnonce,
                                "auth",
                                hash.hash("REGISTER", "sip:example.org")),
                        "00000001",
                        "auth",
                        "xyz",
                        algorithm);
        assertThat(header.toString())
                .startsWith("Authorization: Digest ")
                .contains("qop=auth", "nc=00000001", "username=\"acct77\"")
                .doesNotContain("Heron");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "auth_type=md5\nmd5_cred=5f3b8d3cc30c5dc0ac7b72eefa775b13",
                "auth_type=digest\npassword_digest=MD5:5f3b8d3cc30c5dc0ac7b72eefa775b13",
                "auth_type=digest\npassword=Heron-42",
                "password=Heron-42",
            })
    void takesTheSecretHoweverItIsWritten(String lines) {
        Answer answer = Provider.withAccount(lines).asks(REALM + "nonce=\"abc\"");
        assertThat(parameters(only(answer), "response"))
                .containsExactly("051ea178cbe5474c81694b4858da8bc4");
    }

    @Test
    void takesTheAlgorithmItLikesBest() {
        String[] both = {
            "WWW-Authenticate: Digest " + REALM + "nonce=\"a\",algorithm=MD5",
            "WWW-Authenticate: Digest " + REALM + "nonce=\"b\",algorithm=SHA-256",
        };
        Provider likesSha =
                Provider.withAccount("password=Heron-42", "supported_algorithms_uac=SHA-256,MD5");
        assertThat(parameters(only(likesSha.asks(401, both)), "algorithm", "nonce"))
                .containsExactly("SHA-256", "b");
        Provider byDefault = Provider.withAccount("password=Heron-42");
        assertThat(parameters(only(byDefault.asks(401, both)), "algorithm", "nonce"))
                .containsExactly("MD5", "a");
    }

    @Test
    void followsTheGlobalAlgorithmsWhereTheSectionNamesNone() {
        String sections =
                """
                [global]
                type=global
                default_auth_algorithms_uac=SHA-256
                [uplink]
                type=auth
                username=acct77
                password=Heron-42
                """;
        String sha = REALM + "nonce=\"abc\",algorithm=SHA-256";
        assertThat(Provider.with(sections, "uplink").asks(sha)).isInstanceOf(Credentials.class);
        assertThat(reason(Provider.withAccount("password=Heron-42").asks(sha)))
                .isEqualTo(
                        "no auth section of [uplink] can answer a challenge of realm"
                                + " \"example.org\" with SHA-256");
    }

    @Test
    void answersAProxy() {
        Provider provider = Provider.withAccount("password=Heron-42");
        Answer answer = provider.asks(407, "Proxy-Authenticate: Digest " + REALM + "nonce=\"abc\"");
        assertThat(only(answer)).isInstanceOf(ProxyAuthorizationHeader.class);
        assertThat(provider.request().toString()).contains("\r\nProxy-Authorization: Digest ");
    }

    @Test
    void answersSeveralRealmsAtOnceEachWithItsSection() {
        Answer answer =
                Provider.with(TWO_REALMS, "inner", "outer")
                        .asks(
                                407,
                                "WWW-Authenticate: Digest realm=\"inner.example.org\",nonce=\"i\"",
                                "Proxy-Authenticate: Digest realm=\"outer.example.org\",nonce=\"o\"");
        assertThat(credentials(answer))
                .extracting(header -> header.getParameter("username"))
                .containsExactly("anna", "otto");
    }

    @Test
    void whoWasSatisfiedIsShownItsCredentialsAgainWithTheNextCount() {
        Provider provider = Provider.with(TWO_REALMS, "inner", "outer");
        provider.asks(
                407,
                "Proxy-Authenticate: Digest realm=\"outer.example.org\",nonce=\"o\",qop=\"auth\"");
        Answer answer = provider.asks("realm=\"inner.example.org\",nonce=\"i\",qop=\"auth\"");
        assertThat(credentials(answer))
                .extracting(
                        header -> header.getParameter("username") + " " + header.getParameter("nc"))
                .containsExactly("anna 00000001", "otto 00000002");
    }

    @Test
    void aSectionOfTheRealmGoesBeforeOneForAllRealms() {
        String sections = TWO_REALMS + "[any]\ntype=auth\nusername=all\npassword=three\n";
        assertThat(user(sections, "realm=\"inner.example.org\",nonce=\"i\"")).isEqualTo("anna");
        assertThat(user(sections, "realm=\"else\",nonce=\"i\"")).isEqualTo("all");
    }

    private static String user(String sections, String challenge) {
        return only(Provider.with(sections, "any", "inner").asks(challenge))
                .getParameter("username");
    }

    @Test
    void aSecondChallengeMeansRefusal() {
        Provider provider = Provider.withAccount("password=wrong");
        provider.asks(REALM + "nonce=\"abc\"");
        assertThat(reason(provider.asks(REALM + "nonce=\"def\"")))
                .isEqualTo("the credentials for realm \"example.org\" were refused");
    }

    @Test
    void unlessOnlyTheNonceWasTooOld() {
        Provider provider = Provider.withAccount("password=Heron-42");
        provider.asks(REALM + "nonce=\"abc\",qop=\"auth\"");
        AuthorizationHeader fresh =
                only(provider.asks(REALM + "nonce=\"def\",qop=\"auth\",stale=true"));
        assertThat(parameters(fresh, "nonce", "nc")).containsExactly("def", "00000001");
        assertThat(reason(provider.asks(REALM + "nonce=\"def\",qop=\"auth\",stale=TRUE")))
                .contains("refused");
    }

    @Test
    void saysWhatIsMissing() {
        Provider provider = Provider.with(TWO_REALMS, "inner", "gone");
        assertThat(reason(provider.asks("realm=\"else\",nonce=\"i\"")))
                .isEqualTo("no auth section of [inner, gone] is for realm \"else\"");
        assertThat(reason(provider.asks(401, "WWW-Authenticate: Basic realm=\"x\"")))
                .isEqualTo("the response has no digest challenge");
        assertThat(reason(provider.asks(401, "Allow: INVITE"))).contains("no digest challenge");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "realm=\"example.org\",nonce=\"a\",algorithm=MD5-sess",
                "realm=\"example.org\",nonce=\"a\",qop=\"auth-int\"",
                "realm=\"example.org\"",
            })
    void leavesWhatItCannotAnswer(String challenge) {
        assertThat(reason(Provider.withAccount("password=Heron-42").asks(challenge)))
                .startsWith("no auth section of [uplink] can answer");
    }

    @Test
    void aTokenIsNoPassword() {
        assertThat(
                        reason(
                                Provider.withAccount("auth_type=google_oauth", "refresh_token=t")
                                        .asks(REALM + "nonce=\"a\"")))
                .contains("can answer");
    }

    @Test
    void quotesWhatHasToBeQuoted() {
        Provider provider =
                Provider.with(
                        "[uplink]\ntype=auth\nusername=a\"b\\c\npassword=Heron-42\n", "uplink");
        assertThat(only(provider.asks(REALM + "nonce=\"abc\"")).toString())
                .contains("username=\"a\\\"b\\\\c\"");
    }
}
