// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.sip.Endpoint;
import jackfield.sip.InboundRequest;
import jackfield.sip.Trail;
import jackfield.sip.Verdict;
import jackfield.sip.spi.EndpointIdentifier;
import jackfield.sip.spi.RequestAuthenticator;
import jackfield.sip.spi.RequestHandler;
import jackfield.testing.FakeInboundRequest;
import jackfield.testing.TestConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.MDC;

class EndpointRequestPipelineTest {

    private static final String TWO =
            """
            [201]
            type=endpoint
            auth=201
            [trunk]
            type=endpoint
            """;

    @Test
    void takesARequestThroughAllStages() {
        RequestScene scene =
                RequestScene.of(TWO)
                        .identifier("username", 200, "201")
                        .authenticator(true)
                        .handler("INVITE");
        assertThat(scene.status(RequestScene.request("INVITE"))).isEqualTo(200);
        assertThat(scene.steps).containsExactly("username", "authenticate 201", "INVITE of 201");
        assertThat(scene.modules.inUse()).isZero();
    }

    @Test
    void putsCallAndEndpointIntoTheLogsContextMeanwhile() {
        List<String> context = new ArrayList<>();
        RequestHandler handler =
                (request, endpoint) -> {
                    context.add(MDC.get("call") + " of " + MDC.get("endpoint"));
                    return Verdict.respond(200);
                };
        RequestScene scene = RequestScene.of(TWO).identifier("ip", 300, "trunk");
        scene.modules.offer(RequestHandler.class, "INVITE", handler);
        assertThat(scene.status(RequestScene.request("INVITE"))).isEqualTo(200);
        assertThat(context).containsExactly("one of trunk");
        assertThat(MDC.get("call")).isEmpty();
        assertThat(MDC.get("endpoint")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"201, false", "trunk, true"})
    void answersWhereViaSaysOnlyToAnEndpointWithoutForceRport(String caller, boolean sentBy) {
        RequestScene scene =
                RequestScene.of(TWO + "force_rport=no\n")
                        .identifier("ip", 300, caller)
                        .authenticator(true)
                        .handler("INVITE");
        FakeInboundRequest request = RequestScene.request("INVITE");
        assertThat(scene.status(request)).isEqualTo(200);
        assertThat(request.answersToSentBy()).isEqualTo(sentBy);
    }

    @Test
    void doesNotChallengeAnEndpointWithoutAuth() {
        RequestScene scene =
                RequestScene.of(TWO).identifier("ip", 300, "trunk").authenticator(false);
        assertThat(scene.handler("INVITE").status(RequestScene.request("INVITE"))).isEqualTo(200);
        assertThat(scene.steps).containsExactly("ip", "INVITE of trunk");
    }

    @Test
    void challengesAStrangerAndStopsThere() {
        RequestScene scene =
                RequestScene.of(TWO)
                        .identifier("username", 200, "")
                        .authenticator(false)
                        .handler("INVITE");
        assertThat(scene.status(RequestScene.request("INVITE"))).isEqualTo(401);
        assertThat(scene.steps).containsExactly("username", "authenticate stranger");
    }

    @Test
    void doesNotLetAStrangerInEvenIfTheAuthenticatorWould() {
        RequestScene scene =
                RequestScene.of(TWO)
                        .identifier("username", 200, "")
                        .authenticator(true)
                        .handler("INVITE");
        assertThat(scene.status(RequestScene.request("INVITE"))).isEqualTo(403);
    }

    @Test
    void treatsANameWithoutEndpointAsAStranger() {
        RequestScene scene =
                RequestScene.of(TWO).identifier("ip", 300, "gone").authenticator(false);
        assertThat(scene.status(RequestScene.request("INVITE"))).isEqualTo(401);
        assertThat(scene.steps).containsExactly("ip", "authenticate stranger");
    }

    @Test
    void goesOnToTheNextIdentifierWhereAnEndpointDoesNotExist() {
        RequestScene scene =
                RequestScene.of(TWO)
                        .identifier("ip", 300, "gone")
                        .identifier("username", 200, "trunk")
                        .handler("INVITE");
        assertThat(scene.status(RequestScene.request("INVITE"))).isEqualTo(200);
        assertThat(scene.steps).containsExactly("ip", "username", "INVITE of trunk");
    }

    @Test
    void answers503WithoutAnAuthenticatorToThoseWhoNeedOneAndToStrangersAlike() {
        RequestScene known = RequestScene.of(TWO).identifier("ip", 300, "201").handler("INVITE");
        RequestScene stranger = RequestScene.of(TWO).identifier("ip", 300, "").handler("INVITE");
        assertThat(known.handle(RequestScene.request("INVITE")))
                .isEqualTo(Verdict.respond(503))
                .isEqualTo(stranger.handle(RequestScene.request("INVITE")));
    }

    @ParameterizedTest
    @CsvSource({
        "permit=192.0.2.0/24, 200",
        "deny=192.0.2.10, 401",
        "acl=office, 200",
        "acl=elsewhere, 401",
        "acl=missing, 401",
    })
    void treatsWhoFailsTheEndpointsAclAsAStranger(String rule, int status) {
        TestConfig config =
                TestConfig.of("pjsip.conf", "[trunk]\ntype=endpoint\n" + rule + "\n")
                        .with(
                                "acl.conf",
                                "[office]\npermit=192.0.2.10\n[elsewhere]\ndeny=0.0.0.0/0\n");
        RequestScene scene =
                RequestScene.of(config)
                        .identifier("ip", 300, "trunk")
                        .authenticator(false)
                        .handler("INVITE");
        assertThat(scene.status(RequestScene.request("INVITE"))).isEqualTo(status);
        assertThat(scene.steps.getLast())
                .isEqualTo(status == 200 ? "INVITE of trunk" : "authenticate stranger");
    }

    @Test
    void letsOptionsInWithoutAChallengeWhereThatIsAllowed() {
        String conf = "[201]\ntype=endpoint\nauth=201\nallow_unauthenticated_options=yes\n";
        RequestScene scene =
                RequestScene.of(conf)
                        .identifier("username", 200, "201")
                        .authenticator(false)
                        .handler("OPTIONS")
                        .handler("INVITE");
        assertThat(scene.status(RequestScene.request("OPTIONS"))).isEqualTo(200);
        assertThat(scene.status(RequestScene.request("INVITE"))).isEqualTo(401);
    }

    @Test
    void tellsAStrangerNothingOfWhatIsWrongWithTheRequest() {
        RequestScene scene =
                RequestScene.of(TWO).identifier("username", 200, "").authenticator(false);
        assertThat(scene.status(RequestScene.to("FOO", "tel:+15550100", "Require: foo")))
                .isEqualTo(401);
    }

    @Test
    void answersAFailureOfAStageWith500() {
        RequestScene scene = RequestScene.of(TWO);
        scene.modules.offer(
                EndpointIdentifier.class,
                "ip",
                request -> {
                    throw new IllegalStateException("meant to fail");
                });
        assertThat(scene.status(RequestScene.request("INVITE"))).isEqualTo(500);
        assertThat(scene.modules.inUse()).isZero();
    }

    @Test
    void survivesAHandlerThatRecursWithoutEnd() {
        RequestScene scene = RequestScene.of(TWO).identifier("ip", 300, "trunk");
        scene.modules.offer(
                RequestHandler.class, "INVITE", (request, endpoint) -> endless(request, 0));
        assertThat(scene.status(RequestScene.request("INVITE"))).isEqualTo(500);
    }

    private static Verdict endless(Object request, int depth) {
        // the depth never gets there before the stack ends
        return depth == Integer.MAX_VALUE ? Verdict.drop() : endless(List.of(request), depth + 1);
    }

    @Test
    void answers405WithAllowWithoutAHandler() {
        RequestScene scene = RequestScene.of(TWO).identifier("ip", 300, "trunk").handler("OPTIONS");
        Verdict verdict = scene.handle(RequestScene.request("INVITE"));
        assertThat(RequestScene.status(verdict)).isEqualTo(405);
        assertThat(RequestScene.headers(verdict)).containsExactly("Allow: OPTIONS");
    }

    private static List<String> told(FakeInboundRequest request) {
        return request.trail().steps().stream().map(Trail.Step::toString).toList();
    }

    @Test
    void tellsWhoWasAskedAndWhoNamedTheCaller() {
        RequestScene scene =
                RequestScene.of(TWO)
                        .identifier("ip", 300, "")
                        .identifier("header", 250, "nowhere")
                        .identifier("username", 200, "trunk")
                        .handler("INVITE");
        FakeInboundRequest request = RequestScene.request("INVITE");
        scene.handle(request);
        assertThat(told(request))
                .containsExactly(
                        "identify: ip: names nobody",
                        "identify: header: nowhere is no endpoint that is in force",
                        "endpoint: trunk, named by username",
                        "authentication: none: endpoint trunk has no auth");
    }

    @Test
    void foreseesWithoutAskingAnybodyToAct() {
        RequestScene scene =
                RequestScene.of(TWO)
                        .identifier("ip", 300, "trunk")
                        .authenticator(true)
                        .handler("INVITE");
        FakeInboundRequest request = RequestScene.request("INVITE");
        assertThat(scene.foresee(request)).isEmpty();
        assertThat(scene.steps).containsExactly("ip");
        assertThat(told(request)).endsWith("handler: INVITE of test does not say");
        assertThat(request.begun()).isEmpty();
    }

    @Test
    void foreseesWhatHappensOnceACallerHasLoggedIn() {
        RequestScene scene = RequestScene.of(TWO).identifier("ip", 300, "201");
        scene.modules.offer(
                RequestAuthenticator.class,
                "digest",
                new RequestAuthenticator() {
                    @Override
                    public Verdict check(InboundRequest request, Optional<Endpoint> endpoint) {
                        throw new IllegalStateException("nobody is to be checked");
                    }

                    @Override
                    public Optional<Verdict> foresee(
                            InboundRequest request, Optional<Endpoint> endpoint) {
                        return Optional.of(Verdict.respond(401));
                    }
                });
        FakeInboundRequest request = RequestScene.request("MESSAGE");
        assertThat(scene.foresee(request).map(RequestScene::status)).contains(405);
        assertThat(told(request))
                .contains("answer: 401 at first; the rest holds once it has logged in");
    }
}
