// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import jackfield.config.Secret;
import jackfield.module.ModuleRegistry;
import jackfield.sip.BindAddress;
import jackfield.sip.Global;
import jackfield.sip.InboundRequest;
import jackfield.sip.OpenTransport;
import jackfield.sip.Overload;
import jackfield.sip.SipLoop;
import jackfield.sip.SipUri;
import jackfield.sip.Target;
import jackfield.sip.Transport;
import jackfield.sip.Verdict;
import jackfield.sip.spi.RequestGate;
import jackfield.sip.spi.RequestPipeline;
import jackfield.sip.stack.transaction.TimerSettings;
import jackfield.sip.stack.transport.StreamLimits;
import jackfield.testing.DirectThreads;
import jackfield.testing.FakeModuleRegistry;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sip.message.Request;
import org.jspecify.annotations.Nullable;

/** A stack on a port of its own, with a pipeline that the test writes, and a list of what was told. */
final class Party implements AutoCloseable {

    static final Duration T1 = Duration.ofMillis(40);
    private static final int SECONDS = 10;
    static final StreamLimits LIMITS =
            new StreamLimits(
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(2),
                    Duration.ofMillis(400),
                    Duration.ofMillis(800),
                    8,
                    20,
                    64 * 1024);

    final LoopSipStack stack;
    final OpenTransport transport;
    private final BlockingQueue<String> news = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> threads = new LinkedBlockingQueue<>();
    private volatile java.util.function.@Nullable Function<InboundRequest, Verdict> pipeline;
    private volatile java.util.function.Function<InboundRequest, Verdict> gate =
            request -> Verdict.proceed();

    Party(String address) throws IOException {
        this(address, Duration.ofMillis(64 * T1.toMillis()));
    }

    Party(String address, Duration timerB) throws IOException {
        FakeModuleRegistry modules = new FakeModuleRegistry();
        RequestPipeline handle =
                request -> {
                    threads.add(Thread.currentThread().getName());
                    var now = pipeline;
                    return now == null ? Verdict.respond(501) : now.apply(request);
                };
        modules.offer(RequestPipeline.class, "test", handle);
        modules.offer(RequestGate.class, "test", (RequestGate) request -> gate.apply(request));
        stack = stack(modules, timerB);
        transport = stack.open(section(address, "udp-" + freePort(address)));
    }

    static LoopSipStack stack(ModuleRegistry modules, Duration timerB) {
        return new LoopSipStack(
                new StackSettings(
                        2,
                        new TimerSettings(T1, timerB),
                        () -> GLOBAL,
                        () -> OVERLOAD,
                        true,
                        LIMITS,
                        java.nio.file.Path.of("src/test/resources/tls")),
                new DirectThreads(),
                modules);
    }

    /** A transport section whose id ends in its port. */
    static Transport section(String address, String id) {
        int port = Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
        return section(id, address, port, Transport.Protocol.UDP);
    }

    static Transport section(String id, String address, int port, Transport.Protocol protocol) {
        BindAddress bind = new BindAddress(InetAddress.ofLiteral(address), port);
        Duration second = Duration.ofSeconds(1);
        return new Transport(
                id,
                protocol,
                bind,
                1,
                "",
                "",
                "",
                "",
                Secret.NONE,
                "",
                0,
                "",
                "",
                "",
                false,
                false,
                false,
                false,
                "",
                false,
                second,
                second,
                5,
                List.of(),
                List.of(),
                "0",
                0,
                second,
                false,
                false);
    }

    static int freePort(String address) throws IOException {
        try (DatagramSocket socket = new DatagramSocket(0, InetAddress.ofLiteral(address))) {
            return socket.getLocalPort();
        }
    }

    static final Overload OVERLOAD =
            new Overload(Duration.ZERO, Duration.ZERO, Duration.ofSeconds(5), 500);

    static final Global GLOBAL =
            new Global(
                    "global",
                    70,
                    "Jackfield",
                    "",
                    "no",
                    List.of(),
                    Duration.ZERO,
                    Duration.ZERO,
                    "asterisk",
                    "",
                    "",
                    Duration.ZERO,
                    false,
                    5,
                    Duration.ZERO,
                    Duration.ZERO,
                    "asterisk",
                    500,
                    -1,
                    false,
                    false,
                    false,
                    false,
                    false,
                    Global.TaskprocessorOverloadTrigger.GLOBAL,
                    true,
                    false,
                    List.of(),
                    List.of());

    Party handles(java.util.function.Function<InboundRequest, Verdict> handler) {
        pipeline = handler;
        return this;
    }

    Party gates(java.util.function.Function<InboundRequest, Verdict> check) {
        gate = check;
        return this;
    }

    void tell(String what) {
        news.add(what);
    }

    /** What was told next, waited for. */
    String next() {
        try {
            String told = news.poll(SECONDS, TimeUnit.SECONDS);
            return told == null ? "nothing in " + SECONDS + " s" : told;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that is told until this comes. */
    List<String> until(String last) {
        List<String> told = new java.util.ArrayList<>();
        do {
            told.add(next());
        } while (!told.getLast().equals(last) && !told.getLast().startsWith("nothing"));
        return told;
    }

    boolean quiet() {
        return news.isEmpty();
    }

    List<String> threads() {
        return List.copyOf(threads);
    }

    InetSocketAddress address() {
        return transport.bound();
    }

    SipUri uri(String user) {
        return transport.contact(user, address());
    }

    Target target(Party other) {
        return new Target(transport, other.address());
    }

    /** A request to another party, owned by a loop of ours. */
    Request request(String method, Party to, SipLoop loop) {
        return stack.request(
                method,
                to.uri("600"),
                "<" + uri("201") + ">",
                "<" + to.uri("600") + ">",
                stack.newCallId(loop),
                1);
    }

    /** Runs on a loop and waits for the outcome. */
    static <T> T on(SipLoop loop, Supplier<T> task) {
        CompletableFuture<T> result = new CompletableFuture<>();
        loop.execute(
                () -> {
                    try {
                        result.complete(task.get());
                    } catch (RuntimeException e) {
                        result.completeExceptionally(e);
                    }
                });
        return result.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        stack.close();
    }
}
