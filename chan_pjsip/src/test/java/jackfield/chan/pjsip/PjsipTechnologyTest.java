// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.chan.pjsip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jackfield.channel.CallerId;
import jackfield.channel.Channel;
import jackfield.channel.ChannelTechnology.NoSuchResourceException;
import jackfield.channel.ChannelTechnology.Prepared;
import jackfield.channel.HangupCause;
import jackfield.channel.Hops;
import jackfield.core.contact.KeptContactStatuses;
import jackfield.sip.Contact;
import jackfield.sip.ContactStatus;
import jackfield.sip.SipUri;
import jackfield.sip.spi.Session;
import jackfield.sip.spi.SessionFactory;
import jackfield.testing.FakeChannel;
import jackfield.testing.FakeModuleRegistry;
import jackfield.testing.FakeSipStack;
import jackfield.testing.TestConfig;
import jackfield.testing.VirtualTimers;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PjsipTechnologyTest {

    private static final String CONFIG =
            """
            [201]
            type=endpoint
            context=inside
            aors=201
            set_var=FLOOR=2
            language=de
            [201]
            type=aor
            max_contacts=5

            [uplink]
            type=endpoint
            context=outside
            aors=uplink
            transport=transport-udp
            [uplink]
            type=aor
            contact=sip:192.0.2.20:5070

            [lonely]
            type=endpoint

            [202@example.org]
            type=endpoint
            aors=uplink
            """;

    private final FakeSipStack stack = new FakeSipStack(new VirtualTimers());
    private final FakeModuleRegistry modules = new FakeModuleRegistry();
    private final FixedContacts contacts = new FixedContacts();
    private final KeptContactStatuses statuses = new KeptContactStatuses();
    private final List<SessionFactory.OutgoingCall> calls = new ArrayList<>();
    private final Channel alice = FakeChannel.incoming("PJSIP/200-00000001");
    private final PjsipTechnology technology =
            new PjsipTechnology(
                    TestConfig.of("pjsip.conf", CONFIG), contacts, statuses, modules, stack);

    PjsipTechnologyTest() {
        SessionFactory factory =
                (call, user) -> {
                    calls.add(call);
                    return new RecordingSession(call.endpoint(), user);
                };
        modules.offer(SessionFactory.class, "sessions", factory);
        alice.caller(new CallerId("Alice", "200"));
    }

    private SessionFactory.OutgoingCall called(String resource) throws NoSuchResourceException {
        technology.prepare(resource, alice).open(new RecordingLine());
        return calls.getLast();
    }

    @Test
    void aLegHasOneHopLessThanTheOneThatCausedIt() throws NoSuchResourceException {
        FakeChannel caller = FakeChannel.incoming("PJSIP/200-00000001");
        caller.facet(Hops.class, new Hops(5));
        technology.prepare("uplink", caller).open(new RecordingLine());
        assertThat(calls.getLast().hops()).isEqualTo(4);
        assertThat(called("uplink").hops()).isEqualTo(70);

        caller.facet(Hops.class, new Hops(0));
        assertThatThrownBy(() -> technology.prepare("uplink", caller))
                .isInstanceOf(NoSuchResourceException.class)
                .hasMessageContaining("too often");
    }

    private static Contact contact(String aor, String uri, int q) {
        return new Contact(
                aor,
                SipUri.parse(uri),
                SipUri.parse(uri),
                Instant.MAX,
                q,
                List.of(),
                "",
                "call",
                1,
                new InetSocketAddress("192.0.2.10", 5060),
                "transport-udp",
                aor);
    }

    @ParameterizedTest
    @CsvSource({
        "uplink, sip:192.0.2.20:5070",
        "555@uplink, sip:555@192.0.2.20:5070",
        "555#@uplink, sip:555%23@192.0.2.20:5070",
        "uplink/sip:7@192.0.2.30, sip:7@192.0.2.30",
        "lonely/uplink, sip:192.0.2.20:5070",
        "202@example.org, sip:192.0.2.20:5070",
        "202@example.org/uplink, sip:192.0.2.20:5070",
        "202@example.org/sip:7@192.0.2.30, sip:7@192.0.2.30"
    })
    void callsWhatTheDialStringNames(String resource, String uri) throws NoSuchResourceException {
        assertThat(called(resource).uri().toString()).isEqualTo(uri);
    }

    @Test
    void callsTheRegisteredContactWithTheHighestPreferenceByTheTransportItCameBy()
            throws NoSuchResourceException {
        contacts.add(contact("201", "sip:201@192.0.2.10:5060", 500));
        contacts.add(contact("201", "sip:201@192.0.2.11:5060", 1000));
        assertThat(called("201").uri().host()).isEqualTo("192.0.2.11");
        assertThat(called("201").transport()).isEqualTo("transport-udp");
        assertThat(called("201").caller()).isEqualTo(new CallerId("Alice", "200"));
    }

    @Test
    void leavesOutContactsThatDoNotAnswer() throws NoSuchResourceException {
        contacts.add(contact("201", "sip:201@192.0.2.10:5060", 1000));
        contacts.add(contact("201", "sip:201@192.0.2.11:5060", 500));
        statuses.put("201", SipUri.parse("sip:201@192.0.2.10:5060"), ContactStatus.UNAVAILABLE);
        assertThat(called("201").uri().host()).isEqualTo("192.0.2.11");

        statuses.put("uplink", SipUri.parse("sip:192.0.2.20:5070"), ContactStatus.UNAVAILABLE);
        assertThatThrownBy(() -> technology.prepare("uplink", alice))
                .isInstanceOf(NoSuchResourceException.class)
                .hasMessageContaining("no contact that can be reached");
        statuses.put("uplink", SipUri.parse("sip:192.0.2.20:5070"), ContactStatus.UNKNOWN);
        assertThat(called("uplink").uri().host()).isEqualTo("192.0.2.20");
    }

    @Test
    void aUriThatIsARegisteredContactIsCalledByTheTransportItCameBy()
            throws NoSuchResourceException {
        contacts.add(contact("201", "sip:201@192.0.2.10:5060", 1000));
        assertThat(called("201/sip:201@192.0.2.10:5060").transport()).isEqualTo("transport-udp");
        assertThat(called("201/sip:7@192.0.2.10:5060").transport()).isEqualTo("transport-udp");
        assertThat(called("201/sip:201@192.0.2.99:5060").transport()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nobody, NO_ROUTE_DESTINATION",
        "201, SUBSCRIBER_ABSENT",
        "lonely, SUBSCRIBER_ABSENT",
        "uplink/nobody, SUBSCRIBER_ABSENT",
        "uplink/sip:, INVALID_NUMBER_FORMAT"
    })
    void refusesWhatCannotBeCalled(String resource, HangupCause cause) {
        assertThatThrownBy(() -> technology.prepare(resource, alice))
                .isInstanceOfSatisfying(
                        NoSuchResourceException.class,
                        e -> assertThat(e.hangupCause()).isEqualTo(cause));
        assertThat(modules.inUse()).isZero();
    }

    @Test
    void withoutAModuleThatMakesSessionsItIsCongestion() {
        modules.withdraw(SessionFactory.class, "sessions");
        assertThatThrownBy(() -> technology.prepare("uplink", alice))
                .isInstanceOfSatisfying(
                        NoSuchResourceException.class,
                        e ->
                                assertThat(e.hangupCause())
                                        .isEqualTo(HangupCause.NORMAL_CIRCUIT_CONGESTION));
    }

    @Test
    void theChannelKnowsItsEndpoint() throws NoSuchResourceException {
        contacts.add(contact("201", "sip:201@192.0.2.10:5060", 0));
        Prepared prepared = technology.prepare("201", alice);
        assertThat(prepared.origin().name()).isEqualTo("PJSIP/201");
        assertThat(prepared.origin().variables()).containsEntry("FLOOR", "2");
        assertThat(prepared.origin().language()).isEqualTo("de");
        assertThat(prepared.origin().location().context()).isEqualTo("inside");
    }

    @Test
    void theModuleThatMakesSessionsIsInUseUntilTheSessionIsOver() throws NoSuchResourceException {
        RecordingLine line = new RecordingLine();
        RecordingSession session =
                (RecordingSession) sessionOf(technology.prepare("uplink", alice), line);
        assertThat(modules.inUse()).isEqualTo(1);

        session.user().ended(HangupCause.USER_BUSY, 486);
        assertThat(line.told()).containsExactly("hungUp USER_BUSY");
        assertThat(modules.inUse()).isZero();
    }

    private static Session sessionOf(Prepared prepared, RecordingLine line) {
        return ((SessionDriver) prepared.open(line)).session();
    }
}
