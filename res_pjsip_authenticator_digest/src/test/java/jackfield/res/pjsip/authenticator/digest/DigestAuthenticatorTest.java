// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.authenticator.digest;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.sip.Verdict;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestAuthenticatorTest {

    private static final String PASSWORD = "password=Heron-42";

    private static void assertChallenged(Caller caller, Verdict verdict, boolean stale) {
        assertThat(verdict).isInstanceOf(Verdict.Respond.class);
        assertThat(((Verdict.Respond) verdict).status()).isEqualTo(401);
        assertThat(caller.challenges(verdict)).isNotEmpty();
        assertThat(caller.challenges(verdict).getFirst().contains("stale=true")).isEqualTo(stale);
    }

    @Test
    @DisplayName("threat07: old credentials are worth nothing, wrong ones are told of")
    void threat07_tellsWhatBecameOfEachChallenge() {
        Caller caller = Caller.with(PASSWORD).asks();
        caller.answers(1);
        caller.next().answers(1);
        caller.password("wrong").next().answers(2);
        assertThat(caller.events)
                .extracting(event -> event.kind().word())
                .containsExactly(
                        "ChallengeSent",
                        "SuccessfulAuth",
                        "ChallengeSent",
                        "ChallengeResponseFailed");
        assertThat(caller.events.getLast().fields())
                .containsEntry("AccountID", "201")
                .containsEntry("ExpectedResponse", "")
                .containsEntry("RemoteAddress", "IPV4/UDP/192.0.2.10/5060");
    }

    @Test
    void challengesFirst() {
        Caller caller = Caller.with(PASSWORD);
        Verdict verdict = caller.send("");
        assertThat(caller.challenges(verdict))
                .singleElement()
                .asString()
                .matches(
                        "WWW-Authenticate: Digest realm=\"asterisk\",nonce=\"[\\w-]{38}\","
                                + "opaque=\"[0-9a-f]{16}\",algorithm=MD5,qop=\"auth\"");
    }

    @Test
    void acceptsTheRightPassword() {
        assertThat(Caller.with(PASSWORD).asks().answers(1)).isEqualTo(Verdict.proceed());
    }

    @Test
    void acceptsPhonesThatKnowNoQop() {
        Caller caller = Caller.with(PASSWORD).asks();
        assertThat(caller.answersAsOfOld()).isEqualTo(Verdict.proceed());
        assertThat(caller.answersAsOfOld()).as("sent again").isEqualTo(Verdict.proceed());
        assertChallenged(caller, caller.next().answersAsOfOld(), true);
    }

    @ParameterizedTest
    @CsvSource({
        "auth_type=md5|md5_cred=%s, MD5",
        "auth_type=digest|password_digest=MD5:%s, MD5",
        "auth_type=digest|password_digest=SHA-256:%s|supported_algorithms_uas=SHA-256, SHA-256",
    })
    void acceptsByAHashInsteadOfThePassword(String lines, String hash) {
        String secret = Caller.with("").hash(hash).hash("201", "asterisk", "Heron-42");
        Caller caller = Caller.with(lines.replace("|", "\n").formatted(secret)).hash(hash).asks();
        assertThat(caller.answers(1)).isEqualTo(Verdict.proceed());
    }

    @ParameterizedTest
    @CsvSource({"SHA-256, SHA-256", "SHA-512-256, SHA-512/256"})
    void challengesByTheAlgorithmsThatAreConfigured(String token, String hash) {
        Caller caller =
                Caller.with(PASSWORD + "\nsupported_algorithms_uas=" + token).hash(hash).asks();
        assertThat(caller.parameter("algorithm")).isEqualTo(token);
        assertThat(caller.answers(1)).isEqualTo(Verdict.proceed());
    }

    @Test
    void takesNoWeakerAlgorithmThanItOffers() {
        Caller caller = Caller.with(PASSWORD + "\nsupported_algorithms_uas=SHA-256").asks();
        String weaker = caller.hash("MD5").credentials(1).replace("SHA-256", "MD5");
        assertChallenged(caller, caller.send(weaker), false);
    }

    @Test
    void offersTheGlobalAlgorithmsInTheirOrder() {
        Caller caller =
                Caller.of(
                        "[global]\ntype=global\ndefault_auth_algorithms_uas=SHA-256,MD5\n"
                                + "[201]\ntype=endpoint\nauth=201\n"
                                + "[201]\ntype=auth\nusername=201\npassword=Heron-42\n");
        List<String> challenges = caller.challenges(caller.send(""));
        assertThat(challenges).hasSize(2);
        assertThat(challenges.get(0)).contains("algorithm=SHA-256");
        assertThat(challenges.get(1)).contains("algorithm=MD5");
    }

    @Test
    void refusesAWrongPasswordAndAWrongName() {
        Caller caller = Caller.with(PASSWORD).asks();
        assertChallenged(caller, caller.password("heron-42").answers(1), false);
        assertChallenged(caller, caller.password("Heron-42").user("202").answers(2), false);
        assertThat(caller.user("201").answers(3)).isEqualTo(Verdict.proceed());
    }

    @Test
    void givesTheSameRequestTheSameAnswerAndAReplayAnother() {
        Caller caller = Caller.with(PASSWORD).asks();
        String captured = caller.credentials(1);
        assertThat(caller.send(captured)).isEqualTo(Verdict.proceed());
        assertThat(caller.send(captured)).as("sent again").isEqualTo(Verdict.proceed());
        assertChallenged(caller, caller.next().send(captured), true);
        assertThat(caller.answers(2)).isEqualTo(Verdict.proceed());
        assertChallenged(caller, caller.next().answers(1), true);
    }

    @Test
    void takesANonceFromTheAddressOnlyThatItWasMadeFor() {
        Caller caller = Caller.with(PASSWORD).asks();
        assertChallenged(caller, caller.from("198.51.100.66").answers(1), true);
        assertThat(caller.from("192.0.2.10").answers(1)).isEqualTo(Verdict.proceed());
    }

    @ParameterizedTest
    @CsvSource({"PASSWORD, 31, false", "PASSWORD, 32, true", "nonce_lifetime=300, 299, false"})
    void takesANonceForSoLong(String line, int seconds, boolean stale) {
        Caller caller = Caller.with(PASSWORD + (line.equals("PASSWORD") ? "" : "\n" + line)).asks();
        caller.timers.advance(Duration.ofSeconds(seconds));
        Verdict verdict = caller.answers(1);
        if (stale) {
            assertChallenged(caller, verdict, true);
        } else {
            assertThat(verdict).isEqualTo(Verdict.proceed());
        }
    }

    @Test
    void asksAgainWithoutAFussAfterARestart() {
        Caller before = Caller.with(PASSWORD).asks();
        Caller after = Caller.with(PASSWORD);
        assertChallenged(after, after.send(before.credentials(1)), true);
        assertChallenged(after, after.send(before.password("wrong").credentials(1)), false);
    }

    @Test
    void challengesAStrangerLikeAnybodyAndNeverBelievesHim() {
        String known = Caller.with(PASSWORD).asks().challenge();
        Caller stranger = Caller.with(PASSWORD).unknown().asks();
        assertThat(shape(stranger.challenge())).isEqualTo(shape(known));
        assertChallenged(stranger, stranger.answers(1), false);
        assertChallenged(stranger, stranger.user("stranger").password("").answers(2), false);
    }

    private static String shape(String challenge) {
        return challenge.replaceAll("(nonce|opaque)=\"[^\"]*\"", "$1=…");
    }

    @ParameterizedTest
    @CsvSource({"password=", "auth_type=md5|md5_cred=", "auth_type=google_oauth"})
    void acceptsNobodyWhereThereIsNoSecret(String lines) {
        Caller caller = Caller.with(lines.replace("|", "\n")).password("").asks();
        assertChallenged(caller, caller.answers(1), false);
    }

    @Test
    void acceptsNobodyWhereTheSectionIsMissing() {
        Caller caller = Caller.of("[201]\ntype=endpoint\nauth=gone\n").asks();
        assertChallenged(caller, caller.answers(1), false);
    }

    @Test
    void acceptsByAnyOfSeveralSections() {
        Caller caller =
                Caller.of(
                        """
                        [201]
                        type=endpoint
                        auth=first,second
                        [first]
                        type=auth
                        username=first
                        password=Wren-1
                        realm=one
                        [second]
                        type=auth
                        username=201
                        password=Heron-42
                        """);
        List<String> challenges = caller.challenges(caller.send(""));
        assertThat(challenges).hasSize(2);
        assertThat(challenges.get(0)).contains("realm=\"one\"");
        caller.asks().user("first").password("Wren-1");
        assertThat(caller.answers(1)).isEqualTo(Verdict.proceed());
        String both =
                caller.password("wrong").credentials(2)
                        + "\n"
                        + caller.password("Wren-1").credentials(3);
        assertThat(caller.next().send(both)).isEqualTo(Verdict.proceed());
    }

    @ParameterizedTest
    @CsvSource({
        "sip:example.org, sip:example.org, true",
        "sip:example.org, sip:192.0.2.1:5060;transport=udp, true",
        "sip:example.org, sips:example.org, true",
        "sip:example.org, sip:900@example.org, false",
        "sip:example.org, example.org, false",
        "sip:600@example.org, sip:600@192.0.2.1, true",
        "sip:600@example.org, sip:192.0.2.1:5060, true",
        "sip:600@example.org, sip:900@example.org, false",
    })
    void wantsCredentialsForWhatIsAskedFor(String target, String uri, boolean taken) {
        Verdict verdict = Caller.with(PASSWORD).to(target).uri(uri).asks().answers(1);
        assertThat(verdict == Verdict.proceed()).isEqualTo(taken);
    }

    @Test
    void asksStrangersForTheRealmOfAccountsSoThatItTellsNothing() {
        Caller caller =
                Caller.of(
                                "[201]\ntype=endpoint\nauth=201\n[201]\ntype=auth\nusername=201\n"
                                        + "password=x\nrealm=example.org\n")
                        .unknown();
        assertThat(caller.asks().parameter("realm")).isEqualTo("example.org");
    }

    @Test
    void asksEachStrangerForOneOfTheRealmsAndAlwaysForTheSame() {
        StringBuilder conf = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            String realm = i % 2 == 0 ? "" : "realm=example.org\n";
            conf.append("[%1$s]\ntype=endpoint\nauth=%1$s\n".formatted(201 + i))
                    .append("[%1$s]\ntype=auth\nusername=%1$s\n".formatted(201 + i))
                    .append("password=x\n")
                    .append(realm);
        }
        Caller caller = Caller.of(conf.toString()).unknown();
        Set<String> realms = new HashSet<>();
        for (int i = 0; i < 64; i++) {
            caller.as("user" + i);
            String realm = caller.asks().parameter("realm");
            assertThat(caller.asks().parameter("realm")).isEqualTo(realm);
            assertChallenged(caller, caller.answers(1), false);
            realms.add(realm);
        }
        assertThat(realms).containsExactlyInAnyOrder("asterisk", "example.org");
    }
}
