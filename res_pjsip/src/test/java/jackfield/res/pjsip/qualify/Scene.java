// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.qualify;

import jackfield.core.contact.KeptContactStatuses;
import jackfield.core.contact.RegisteredContacts;
import jackfield.sip.Contact;
import jackfield.sip.ContactStatus;
import jackfield.sip.SipUri;
import jackfield.testing.DirectThreads;
import jackfield.testing.FakeOutboundTransaction;
import jackfield.testing.FakeSipStack;
import jackfield.testing.TestConfig;
import jackfield.testing.VirtualTimers;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;

/** A door with a written contact, phone 201 that may register, and whoever asks them. */
final class Scene {

    static final String DOOR = "sip:door@192.0.2.31:5062";
    static final String DESK = "sip:201@192.0.2.21:5070";

    final VirtualTimers timers = new VirtualTimers();
    final FakeSipStack stack = new FakeSipStack(timers);
    final RegisteredContacts contacts = new RegisteredContacts(timers, new DirectThreads());
    final KeptContactStatuses statuses = new KeptContactStatuses();
    final TestConfig config;

    /** What is drawn for first delays. */
    double chance = 0.5;

    private Qualification qualification;

    private Scene(TestConfig config) {
        this.config = config;
        qualification = newQualification();
    }

    /** With these lines in both AORs. */
    static Scene with(String lines) {
        return new Scene(TestConfig.of("pjsip.conf", conf(lines)));
    }

    static String conf(String lines) {
        return """
        [door]
        type=endpoint
        aors=door
        from_user=pbx
        from_domain=example.org
        [door]
        type=aor
        contact=%s
        %s
        [201]
        type=endpoint
        aors=201
        [201]
        type=aor
        max_contacts=2
        %s
        """
                .formatted(DOOR, lines, lines);
    }

    private Qualification newQualification() {
        return new Qualification(config, contacts, statuses, stack, timers, () -> chance);
    }

    Qualification qualification() {
        return qualification;
    }

    Scene begin() {
        qualification.begin();
        return this;
    }

    /** Another generation of the module takes over. */
    Scene swap() {
        qualification.deactivate();
        qualification = newQualification();
        return begin();
    }

    Scene after(Duration time) {
        timers.advance(time);
        return this;
    }

    Scene after(int seconds) {
        return after(Duration.ofSeconds(seconds));
    }

    /** The loop does something else for so many seconds. */
    Scene isBusyFor(int seconds) {
        stack.loops().getFirst().execute(() -> timers.advance(Duration.ofSeconds(seconds)));
        return this;
    }

    /** Phone 201 registers for an hour, or for as long. */
    Scene registers(int cseq, int seconds) {
        SipUri uri = SipUri.parse(DESK);
        Contact contact =
                new Contact(
                        "201",
                        uri,
                        uri,
                        timers.now().plusSeconds(seconds),
                        1000,
                        List.of(),
                        "",
                        "call",
                        cseq,
                        new InetSocketAddress("192.0.2.21", 5070),
                        "transport-udp",
                        "201");
        contacts.update("201", before -> List.of(contact));
        return this;
    }

    Scene unregisters() {
        contacts.update("201", before -> List.of());
        return this;
    }

    /** Who has been asked so far, in order. */
    List<String> asked() {
        return stack.sent().stream()
                .map(sent -> sent.request().getRequestURI().toString())
                .toList();
    }

    FakeOutboundTransaction last() {
        return stack.lastSent();
    }

    /** Who was asked last answers with this status after so many milliseconds. */
    Scene answers(int status, int milliseconds) {
        after(Duration.ofMillis(milliseconds));
        last().answer(status);
        return this;
    }

    String door() {
        return shown("door", DOOR);
    }

    String desk() {
        return shown("201", DESK);
    }

    private String shown(String aor, String uri) {
        ContactStatus status = statuses.of(aor, SipUri.parse(uri));
        return status.state().label() + " " + status.milliseconds();
    }
}
