// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.authenticator.digest;

import jackfield.event.SecurityEvent;
import jackfield.event.SecurityEventListener;
import jackfield.sip.Endpoint;
import jackfield.sip.Verdict;
import jackfield.testing.FakeInboundRequest;
import jackfield.testing.FakeModuleRegistry;
import jackfield.testing.FakeSipStack;
import jackfield.testing.TestConfig;
import jackfield.testing.VirtualTimers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sip.header.Header;

/** A phone that answers challenges with arithmetic of its own, and the authenticator that it talks to. */
final class Caller {

    final VirtualTimers timers = new VirtualTimers();
    final List<SecurityEvent> events = new ArrayList<>();
    private final TestConfig config;
    private final DigestAuthenticator authenticator;
    private Optional<Endpoint> endpoint;
    private String challenge = "";
    private String name = "201";
    private String user = "201";
    private String password = "Heron-42";
    private String hash = "MD5";
    private String source = "192.0.2.10";
    private String target = "sip:example.org";
    private String uri = "sip:example.org";
    private String branch = "z9hG4bK-1";
    private int cseq = 1;

    private Caller(String pjsipConf) {
        FakeModuleRegistry modules = new FakeModuleRegistry();
        modules.offer(SecurityEventListener.class, "test", events::add);
        config = TestConfig.of("pjsip.conf", pjsipConf);
        authenticator = new DigestAuthenticator(config, new FakeSipStack(timers), timers, modules);
        endpoint = config.view(Endpoint.class).get("201");
    }

    /** Endpoint 201 with one {@code type=auth} section of these lines. */
    static Caller with(String authLines) {
        return of(
                "[201]\ntype=endpoint\nauth=201\n[201]\ntype=auth\nusername=201\n"
                        + authLines
                        + "\n");
    }

    static Caller of(String pjsipConf) {
        return new Caller(pjsipConf);
    }

    Caller unknown() {
        endpoint = Optional.empty();
        return this;
    }

    /** The user of From. */
    Caller as(String from) {
        name = from;
        return this;
    }

    Caller user(String name) {
        user = name;
        return this;
    }

    Caller password(String word) {
        password = word;
        return this;
    }

    Caller hash(String javaName) {
        hash = javaName;
        return this;
    }

    Caller from(String address) {
        source = address;
        return this;
    }

    /** The Request-URI. */
    Caller to(String text) {
        target = text;
        return this;
    }

    /** As written in Authorization. */
    Caller uri(String text) {
        uri = text;
        return this;
    }

    /** A request of its own, not a retransmission of the last. */
    Caller next() {
        cseq++;
        branch = "z9hG4bK-" + cseq;
        return this;
    }

    List<String> challenges(Verdict verdict) {
        return verdict instanceof Verdict.Respond answer
                ? answer.headers().stream().map(Header::toString).map(String::strip).toList()
                : List.of();
    }

    /** Asks without credentials and remembers the first challenge. */
    Caller asks() {
        challenge = challenges(send("")).getFirst();
        return this;
    }

    /** Answers the challenge with this counter. */
    Verdict answers(int count) {
        return send(credentials(count));
    }

    Verdict answersAsOfOld() {
        return send(credentialsAsOfOld());
    }

    String credentials(int count) {
        String nc = "%08x".formatted(count);
        String response =
                hash(
                        hash(user, parameter("realm"), password),
                        parameter("nonce"),
                        nc,
                        "cafe",
                        "auth",
                        hash("REGISTER", uri));
        return line(response)
                + ", algorithm="
                + parameter("algorithm")
                + ", qop=auth, nc="
                + nc
                + ", cnonce=\"cafe\", opaque=\""
                + parameter("opaque")
                + "\"";
    }

    private String credentialsAsOfOld() {
        return line(
                hash(
                        hash(user, parameter("realm"), password),
                        parameter("nonce"),
                        hash("REGISTER", uri)));
    }

    private String line(String response) {
        return "Authorization: Digest username=\"%s\", realm=\"%s\", nonce=\"%s\", uri=\"%s\", response=\"%s\""
                .formatted(user, parameter("realm"), parameter("nonce"), uri, response);
    }

    Verdict send(String authorization) {
        return authenticator.check(request(authorization), endpoint);
    }

    FakeInboundRequest request(String authorization) {
        return FakeInboundRequest.parse(
                        """
                        REGISTER %s SIP/2.0
                        Via: SIP/2.0/UDP 192.0.2.10:5060;branch=%s
                        From: <sip:%s@example.org>;tag=a
                        To: <sip:201@example.org>
                        Call-ID: one
                        CSeq: %d REGISTER
                        Max-Forwards: 70
                        %s
                        """
                                .formatted(
                                        target,
                                        branch,
                                        name,
                                        cseq,
                                        authorization.isEmpty() ? "" : authorization + "\n"))
                .from(source, 5060);
    }

    String challenge() {
        return challenge;
    }

    String parameter(String name) {
        Matcher found = Pattern.compile("[ ,]" + name + "=\"?([^\",]*)").matcher(challenge);
        return found.find() ? found.group(1) : "";
    }

    String hash(String... parts) {
        try {
            byte[] text = String.join(":", parts).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance(hash).digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
