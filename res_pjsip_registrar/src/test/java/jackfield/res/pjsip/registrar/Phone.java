// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.registrar;

import jackfield.core.config.acl.FileNamedAcls;
import jackfield.core.contact.KeptContactStatuses;
import jackfield.core.contact.RegisteredContacts;
import jackfield.sip.Contact;
import jackfield.sip.Endpoint;
import jackfield.sip.Verdict;
import jackfield.testing.DirectThreads;
import jackfield.testing.FakeInboundRequest;
import jackfield.testing.FakeSipStack;
import jackfield.testing.TestConfig;
import jackfield.testing.VirtualTimers;
import java.util.List;
import javax.sip.header.Header;

/** A registrar, and a phone that sends it REGISTERs and looks at the answers. */
final class Phone {

    final VirtualTimers timers = new VirtualTimers();
    final RegisteredContacts contacts = new RegisteredContacts(timers, new DirectThreads());
    final KeptContactStatuses statuses = new KeptContactStatuses();
    private final TestConfig config;
    private final Registrar registrar;
    private String callId = "phone-1";
    private int cseq = 1;
    private String to = "201@example.org";
    private String source = "192.0.2.10";
    private int port = 5060;
    private Verdict answer = Verdict.drop();

    private Phone(TestConfig config) {
        this.config = config;
        registrar =
                new Registrar(
                        config,
                        new FileNamedAcls(config),
                        contacts,
                        statuses,
                        new FakeSipStack(timers),
                        timers);
    }

    /** With endpoint 201, whose AOR has these lines. */
    static Phone with(String aorLines) {
        return of("[201]\ntype=endpoint\naors=201\n[201]\ntype=aor\n" + aorLines + "\n");
    }

    static Phone of(String pjsipConf) {
        return of(TestConfig.of("pjsip.conf", pjsipConf));
    }

    static Phone of(TestConfig config) {
        return new Phone(config);
    }

    Phone reboots(String newCallId) {
        callId = newCallId;
        cseq = 1;
        return this;
    }

    Phone from(String address, int fromPort) {
        source = address;
        port = fromPort;
        return this;
    }

    Phone as(String user) {
        return to(user + "@example.org");
    }

    /** To, without its scheme. */
    Phone to(String address) {
        to = address;
        return this;
    }

    Phone numbers(int next) {
        cseq = next;
        return this;
    }

    /** Sends a REGISTER with these header lines, and a higher CSeq than the last. */
    Phone registers(String... lines) {
        answer = registrar.handle(request(cseq++, lines), endpoint());
        return this;
    }

    /** Sends the same number again. */
    Phone repeats(String... lines) {
        cseq--;
        return registers(lines);
    }

    private Endpoint endpoint() {
        return config.view(Endpoint.class).get("201").orElseThrow();
    }

    private FakeInboundRequest request(int number, String... lines) {
        return FakeInboundRequest.parse(
                        """
                        REGISTER sip:example.org SIP/2.0
                        Via: SIP/2.0/UDP 192.0.2.10:5060;branch=z9hG4bK-%d
                        From: <sip:201@example.org>;tag=a
                        To: <sip:%s>
                        Call-ID: %s
                        CSeq: %d REGISTER
                        Max-Forwards: 70
                        User-Agent: Desk 7
                        %s
                        """
                                .formatted(number, to, callId, number, join(lines)))
                .from(source, port);
    }

    private static String join(String... lines) {
        return lines.length == 0 ? "" : String.join("\n", lines) + "\n";
    }

    int status() {
        return answer instanceof Verdict.Respond respond ? respond.status() : -1;
    }

    /** Headers of the last answer of one kind. */
    List<String> answered(String name) {
        return answer instanceof Verdict.Respond respond
                ? respond.headers().stream()
                        .filter(header -> header.getName().equals(name))
                        .map(Header::toString)
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .toList()
                : List.of();
    }

    /** What is kept for the AOR. */
    List<Contact> kept() {
        return contacts.of("201");
    }

    List<String> keptUris() {
        return kept().stream().map(contact -> contact.uri().toString()).toList();
    }
}
