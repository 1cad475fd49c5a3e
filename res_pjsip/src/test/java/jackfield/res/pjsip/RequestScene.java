// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip;

import jackfield.core.config.acl.FileNamedAcls;
import jackfield.sip.Endpoint;
import jackfield.sip.InboundRequest;
import jackfield.sip.Verdict;
import jackfield.sip.spi.EndpointIdentifier;
import jackfield.sip.spi.RequestAuthenticator;
import jackfield.sip.spi.RequestHandler;
import jackfield.testing.FakeInboundRequest;
import jackfield.testing.FakeModuleRegistry;
import jackfield.testing.FakeSipStack;
import jackfield.testing.TestConfig;
import jackfield.testing.VirtualTimers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sip.header.Header;

/** Requests on their way through the pipeline, with stages that a test puts up. */
final class RequestScene {

    final TestConfig config;
    final FakeModuleRegistry modules = new FakeModuleRegistry();
    final VirtualTimers timers = new VirtualTimers();
    final FakeSipStack stack = new FakeSipStack(timers);
    final UnidentifiedRequests unidentified = new UnidentifiedRequests();

    /** What the stages were asked, in order. */
    final List<String> steps = new ArrayList<>();

    private RequestScene(TestConfig config) {
        this.config = config;
    }

    static RequestScene of(String pjsipConf) {
        return new RequestScene(TestConfig.of("pjsip.conf", pjsipConf));
    }

    static RequestScene of(TestConfig config) {
        return new RequestScene(config);
    }

    /** An identifier that takes every request for this endpoint's; nobody's if the name is empty. */
    RequestScene identifier(String name, int ranking, String endpoint) {
        modules.offer(
                EndpointIdentifier.class,
                name,
                ranking,
                request -> {
                    steps.add(name);
                    return endpoint.isEmpty() ? Optional.empty() : Optional.of(endpoint);
                });
        return this;
    }

    /** An authenticator that believes everybody, or nobody. */
    RequestScene authenticator(boolean believes) {
        modules.offer(
                RequestAuthenticator.class,
                "digest",
                (request, endpoint) -> {
                    steps.add("authenticate " + endpoint.map(Endpoint::id).orElse("stranger"));
                    return believes ? Verdict.proceed() : Verdict.respond(401);
                });
        return this;
    }

    RequestScene handler(String method) {
        modules.offer(
                RequestHandler.class,
                method,
                (request, endpoint) -> {
                    steps.add(method + " of " + endpoint.id());
                    return Verdict.respond(200);
                });
        return this;
    }

    Verdict handle(InboundRequest request) {
        EndpointRequestPipeline pipeline = pipeline();
        Verdict verdict = pipeline.handle(request);
        pipeline.deactivate();
        return verdict;
    }

    Optional<Verdict> foresee(InboundRequest request) {
        EndpointRequestPipeline pipeline = pipeline();
        Optional<Verdict> verdict = pipeline.foresee(request);
        pipeline.deactivate();
        return verdict;
    }

    EndpointRequestPipeline pipeline() {
        return new EndpointRequestPipeline(
                config, new FileNamedAcls(config), modules, stack, timers, unidentified);
    }

    /** Status of the answer, or -1 if there is none. */
    int status(InboundRequest request) {
        return status(handle(request));
    }

    static int status(Verdict verdict) {
        return verdict instanceof Verdict.Respond answer ? answer.status() : -1;
    }

    static List<String> headers(Verdict verdict) {
        return verdict instanceof Verdict.Respond answer
                ? answer.headers().stream().map(Header::toString).map(String::strip).toList()
                : List.of();
    }

    /** A request to 300, with further header lines. */
    static FakeInboundRequest request(String method, String... lines) {
        return to(method, "sip:300@192.0.2.1", lines);
    }

    static FakeInboundRequest to(String method, String uri, String... lines) {
        String more = lines.length == 0 ? "" : String.join("\n", lines) + "\n";
        return FakeInboundRequest.parse(
                """
                %s %s SIP/2.0
                Via: SIP/2.0/UDP 192.0.2.10:5060;branch=z9hG4bK-1
                From: <sip:201@example.org>;tag=a
                To: <sip:300@example.org>
                Call-ID: one
                CSeq: 1 %s
                Max-Forwards: 70
                %s
                """
                        .formatted(method, uri, method, more));
    }
}
