// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest;

import static org.junit.Assert.assertEquals;

import jackfield.module.ModuleRegistry;
import jackfield.sip.SipStack;
import jackfield.sip.Verdict;
import jackfield.sip.spi.EndpointIdentifier;
import jackfield.sip.spi.RequestHandler;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.inject.Inject;
import javax.sip.header.Header;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/**
 * Endpoint identifiers are ranked services: as they come, change rank and go, requests are shown to them
 * in another order. The address has rank 300 and the name in From 200, as their modules declare.
 */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public final class IdentificationIT {

    private static final String IP = "res_pjsip_endpoint_identifier_ip";
    private static final String USER = "res_pjsip_endpoint_identifier_user";
    private static final String PORT = "jackfield.itest.port";

    /** A method of our own: the answer says who the exchange takes the caller for. */
    private static final String WHO_AM_I = "WHOAMI";

    private static final Pattern ANSWER =
            Pattern.compile(
                    "^SIP/2.0 (\\d+) .*?(?:^Subject: (\\w+)|\\z)",
                    Pattern.DOTALL | Pattern.MULTILINE);

    @Inject private BundleContext context;
    @Inject private ModuleRegistry registry;
    @Inject private ServiceComponentRuntime components;
    @Inject private SipStack stack;

    private final List<ServiceRegistration<?>> registered = new ArrayList<>();
    private final List<String> shown = new CopyOnWriteArrayList<>();
    private Kernel kernel;

    @Configuration
    public static Option[] exchange() throws IOException {
        int port;
        try (DatagramSocket free = new DatagramSocket(0, InetAddress.ofLiteral("127.0.0.1"))) {
            port = free.getLocalPort();
        }
        System.setProperty(PORT, Integer.toString(port));
        return Provision.exchange("identification", Samples.files(port));
    }

    @Before
    public void answerWhoIsAsking() {
        kernel = new Kernel(context, registry, components);
        kernel.awaitBoot();
        register(
                RequestHandler.class,
                (request, endpoint) -> Verdict.respond(200, subject(endpoint.id())),
                Map.of("handled.method", WHO_AM_I));
    }

    @After
    public void leaveAsItWas() {
        registered.forEach(ServiceRegistration::unregister);
        for (String module : List.of(IP, USER)) {
            if (!kernel.modules().containsKey(module)) {
                kernel.say("module load", module);
            }
        }
    }

    @Test
    public void theHighestRankThatKnowsTheCallerNamesHim() throws IOException {
        assertEquals("alice", taken("bob", "127.0.0.2"));
        ServiceRegistration<?> carol = identifier("third", 400, Optional.of("carol"));
        assertEquals("carol", taken("bob", "127.0.0.2"));
        rank(carol, "third", 250);
        assertEquals("alice", taken("bob", "127.0.0.2"));
        assertEquals("carol", taken("bob", "127.0.0.3"));
        rank(carol, "third", 100);
        assertEquals("bob", taken("bob", "127.0.0.3"));
        assertEquals("carol", taken("nobody", "127.0.0.3"));
        leave(carol);
        assertEquals("401", taken("nobody", "127.0.0.3"));
    }

    @Test
    public void aRequestIsShownInTheOrderOfRanksUntilSomebodyKnowsTheCaller() throws IOException {
        identifier("last", 100, Optional.empty());
        identifier("first", 400, Optional.empty());
        ServiceRegistration<?> between = identifier("between", 250, Optional.empty());

        assertEquals("alice, shown to [first]", takenAndShown("bob", "127.0.0.2"));
        assertEquals("bob, shown to [first, between]", takenAndShown("bob", "127.0.0.3"));
        assertEquals("401, shown to [first, between, last]", takenAndShown("no", "127.0.0.3"));

        rank(between, "between", 500);
        assertEquals("401, shown to [between, first, last]", takenAndShown("no", "127.0.0.3"));
        leave(between);
        assertEquals("401, shown to [first, last]", takenAndShown("no", "127.0.0.3"));
    }

    @Test
    public void anIdentifierGoesAndComesWithItsModule() throws IOException {
        identifier("between", 250, Optional.empty());
        kernel.say("module unload", IP);
        assertEquals("bob, shown to [between]", takenAndShown("bob", "127.0.0.2"));
        kernel.say("module unload", USER);
        assertEquals("401, shown to [between]", takenAndShown("bob", "127.0.0.2"));
        kernel.say("module load", USER);
        assertEquals("bob, shown to [between]", takenAndShown("bob", "127.0.0.2"));
        kernel.say("module load", IP);
        assertEquals("alice, shown to []", takenAndShown("bob", "127.0.0.2"));
    }

    @Test
    public void whatTheConfigurationNamesGoesFirst() throws IOException {
        identifier("last", 100, Optional.of("carol"));
        assertEquals("alice", taken("bob", "127.0.0.2"));
        order("endpoint_identifier_order=last,username\n");
        assertEquals("carol", taken("bob", "127.0.0.2"));
        order("endpoint_identifier_order=username\n");
        assertEquals("bob", taken("bob", "127.0.0.2"));
        order("");
        assertEquals("alice", taken("bob", "127.0.0.2"));
    }

    private void order(String line) throws IOException {
        Path file = Path.of(context.getProperty("jackfield.astetcdir"), "pjsip.conf");
        String rest = Samples.files(port()).get("pjsip.conf");
        Files.writeString(file, rest + "[global]\ntype=global\n" + line);
        kernel.say("module reload", "res_pjsip");
    }

    /** Who the exchange takes a caller for, or the status with which it turns him away. */
    private String taken(String name, String address) throws IOException {
        shown.clear();
        try (Caller caller = new Caller(name, address, port())) {
            String response = caller.ask(WHO_AM_I);
            Matcher answer = ANSWER.matcher(response);
            if (!answer.find()) {
                throw new AssertionError(response);
            }
            return answer.group(2) == null ? answer.group(1) : answer.group(2);
        }
    }

    private String takenAndShown(String name, String address) throws IOException {
        return taken(name, address) + ", shown to " + shown;
    }

    private ServiceRegistration<?> identifier(String name, int rank, Optional<String> answer) {
        EndpointIdentifier identifier =
                request -> {
                    if (request.method().equals(WHO_AM_I)) {
                        shown.add(name);
                    }
                    return answer;
                };
        return register(EndpointIdentifier.class, identifier, properties(name, rank));
    }

    private static void rank(ServiceRegistration<?> identifier, String name, int rank) {
        identifier.setProperties(FrameworkUtil.asDictionary(properties(name, rank)));
    }

    private static Map<String, Object> properties(String name, int rank) {
        return Map.of("identifier.name", name, "service.ranking", rank);
    }

    private <S> ServiceRegistration<?> register(
            Class<S> contract, S service, Map<String, Object> properties) {
        Dictionary<String, Object> all = FrameworkUtil.asDictionary(properties);
        ServiceRegistration<?> one = context.registerService(contract, service, all);
        registered.add(one);
        return one;
    }

    private void leave(ServiceRegistration<?> service) {
        service.unregister();
        registered.remove(service);
    }

    private Header subject(String text) {
        try {
            return stack.headers().createSubjectHeader(text);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int port() {
        return Integer.getInteger(PORT);
    }
}
