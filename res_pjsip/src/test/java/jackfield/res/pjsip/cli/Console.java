// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.cli;

import jackfield.channel.Channel;
import jackfield.channel.ChannelDriver;
import jackfield.channel.ChannelLine;
import jackfield.channel.ChannelOrigin;
import jackfield.channel.Channels;
import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.core.contact.KeptContactStatuses;
import jackfield.core.contact.RegisteredContacts;
import jackfield.sip.Contact;
import jackfield.sip.SipUri;
import jackfield.sip.Transport;
import jackfield.testing.DirectThreads;
import jackfield.testing.FakeModuleRegistry;
import jackfield.testing.FakeSipStack;
import jackfield.testing.TestConfig;
import jackfield.testing.VirtualTimers;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something to list: configuration, contacts and channels. */
final class Console {

    static final String CONF =
            """
            [main-udp]
            type=transport
            bind=127.0.0.1
            [201]
            type=endpoint
            auth=auth201
            aors=201
            transport=main-udp
            callerid="Ann" <201>
            allow=ulaw,alaw
            [auth201]
            type=auth
            username=201
            password=Heron-42
            [201]
            type=aor
            max_contacts=2
            [uplink]
            type=endpoint
            outbound_auth=uplink-auth
            aors=uplink
            [uplink-auth]
            type=auth
            username=acct77
            password=Osprey-17
            [uplink]
            type=aor
            contact=sip:198.51.100.9:5060
            [idle]
            type=endpoint
            """;

    final TestConfig config = TestConfig.of("pjsip.conf", CONF);
    final VirtualTimers timers = new VirtualTimers();
    final RegisteredContacts contacts = new RegisteredContacts(timers, new DirectThreads());
    final KeptContactStatuses statuses = new KeptContactStatuses();
    final FakeSipStack stack = new FakeSipStack(timers, 1);
    final FakeModuleRegistry modules = new FakeModuleRegistry();
    final List<Channel> up = new ArrayList<>();

    Console() {
        opens("main-udp");
        SipUri uri = SipUri.parse("sip:201@127.0.0.21:5070");
        contacts.update(
                "201",
                none ->
                        List.of(
                                new Contact(
                                        "201",
                                        uri,
                                        uri,
                                        timers.now().plusSeconds(60),
                                        1000,
                                        List.of(),
                                        "Desk 7",
                                        "call",
                                        1,
                                        new InetSocketAddress("127.0.0.21", 5070),
                                        "main-udp",
                                        "201")));
    }

    /** Opens a transport of the configuration. */
    void opens(String id) {
        try {
            stack.open(config.view(Transport.class).get(id).orElseThrow());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    ListedEndpoints endpoints() {
        return new ListedEndpoints(
                config, contacts, statuses, new OpenChannels(), modules, timers, stack);
    }

    Channels channels() {
        return new OpenChannels();
    }

    static List<String> type(CliCommand command, String... words) {
        return command.run(CliArguments.of(words)).lines();
    }

    /** The channels that a test put up. */
    private final class OpenChannels implements Channels {

        @Override
        public ChannelLine incoming(ChannelDriver driver, ChannelOrigin origin) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Requested request(Channel cause, String technology, String resource) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Channel> all() {
            return List.copyOf(up);
        }

        @Override
        public Optional<Channel> named(String name) {
            return all().stream().filter(channel -> channel.name().equals(name)).findFirst();
        }

        @Override
        public long callsProcessed() {
            return up.size();
        }
    }
}
