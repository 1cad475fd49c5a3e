// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.testing;

import gov.nist.javax.sip.address.AddressFactoryImpl;
import gov.nist.javax.sip.header.HeaderFactoryImpl;
import gov.nist.javax.sip.message.MessageFactoryImpl;
import jackfield.config.BadValueException;
import jackfield.config.Cidr;
import jackfield.sip.Dialog;
import jackfield.sip.DialogUser;
import jackfield.sip.Flow;
import jackfield.sip.FlowReceiver;
import jackfield.sip.InboundRequest;
import jackfield.sip.OpenTransport;
import jackfield.sip.OutboundTransaction;
import jackfield.sip.SipLoop;
import jackfield.sip.SipStack;
import jackfield.sip.SipUri;
import jackfield.sip.Target;
import jackfield.sip.Transport;
import jackfield.thread.Timers;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.sip.address.AddressFactory;
import javax.sip.header.CSeqHeader;
import javax.sip.header.Header;
import javax.sip.header.HeaderFactory;
import javax.sip.message.MessageFactory;
import javax.sip.message.Request;

/**
 * A stack without a network: real messages, loops that run on the test's thread, and lists of what was
 * sent and begun. Tags and Call-IDs are counted: {@code tag-1}, {@code call-1}.
 */
public final class FakeSipStack implements SipStack {

    private final HeaderFactory headers = new HeaderFactoryImpl();
    private final AddressFactory addresses = new AddressFactoryImpl();
    private final MessageFactory messages = new MessageFactoryImpl();
    private final List<FakeSipLoop> loops;
    private final List<OpenTransport> transports = new ArrayList<>();
    private final List<FakeOutboundTransaction> sent = new ArrayList<>();
    private final List<FakeDialog> dialogs = new ArrayList<>();
    private final Map<String, InetAddress> hosts = new HashMap<>();
    private final Set<InetAddress> refused = new HashSet<>();
    private final List<String> received = new ArrayList<>();
    private int tags;
    private int callIds;

    public FakeSipStack(Timers timers, int loops) {
        this.loops =
                IntStream.range(0, loops)
                        .mapToObj(index -> new FakeSipLoop(index, timers))
                        .toList();
    }

    /** With one loop, and {@link FakeOpenTransport#udp()} open. */
    public FakeSipStack(Timers timers) {
        this(timers, 1);
        transports.add(FakeOpenTransport.udp());
    }

    /** Makes a name lead to an address. */
    public FakeSipStack knows(String host, String address) {
        hosts.put(host, InetAddress.ofLiteral(address));
        return this;
    }

    /** Lets nothing be opened at an address. */
    public FakeSipStack refuse(String address) {
        refused.add(InetAddress.ofLiteral(address));
        return this;
    }

    /** Requests that were sent, those of dialogs too. */
    public List<FakeOutboundTransaction> sent() {
        return List.copyOf(sent);
    }

    public FakeOutboundTransaction lastSent() {
        return sent.getLast();
    }

    /** All dialogs there were. */
    public List<FakeDialog> dialogList() {
        return List.copyOf(dialogs);
    }

    @Override
    public HeaderFactory headers() {
        return headers;
    }

    @Override
    public AddressFactory addresses() {
        return addresses;
    }

    @Override
    public MessageFactory messages() {
        return messages;
    }

    @Override
    public List<SipLoop> loops() {
        return List.copyOf(loops);
    }

    @Override
    public SipLoop ownerOf(String callId) {
        return loops.get(Math.floorMod(callId.hashCode(), loops.size()));
    }

    @Override
    public String newCallId(SipLoop owner) {
        String callId = "call-" + ++callIds;
        while (ownerOf(callId) != owner) {
            callId = "call-" + ++callIds;
        }
        return callId;
    }

    @Override
    public String newTag() {
        return "tag-" + ++tags;
    }

    @Override
    public OpenTransport open(Transport transport) throws IOException {
        if (refused.contains(transport.bind().address())) {
            throw new IOException("the address is in use");
        }
        FakeOpenTransport opened = new FakeOpenTransport(transport, transports::remove);
        transports.removeIf(open -> open.configuration().id().equals(transport.id()));
        transports.add(opened);
        return opened;
    }

    @Override
    public List<OpenTransport> transports() {
        return List.copyOf(transports);
    }

    /** What each flow received, as text; {@code closed} at its end. */
    public List<String> received() {
        return List.copyOf(received);
    }

    @Override
    public FlowReceiver attach(OpenTransport transport, Flow flow) {
        return new FlowReceiver() {
            @Override
            public void received(byte[] message) {
                received.add(new String(message, StandardCharsets.UTF_8));
            }

            @Override
            public void closed() {
                received.add("closed");
            }
        };
    }

    @Override
    public void locate(
            SipUri uri, String transportId, SipLoop loop, Consumer<Optional<Target>> action) {
        Optional<Target> target =
                transports.stream()
                        .filter(
                                open ->
                                        transportId.isEmpty()
                                                || open.configuration().id().equals(transportId))
                        .findFirst()
                        .flatMap(open -> address(uri).map(address -> new Target(open, address)));
        loop.execute(() -> action.accept(target));
    }

    private Optional<InetSocketAddress> address(SipUri uri) {
        InetAddress known = hosts.get(uri.host());
        try {
            InetAddress address = known == null ? Cidr.parseAddress(uri.host()) : known;
            return Optional.of(new InetSocketAddress(address, uri.port() < 0 ? 5060 : uri.port()));
        } catch (BadValueException e) {
            return Optional.empty();
        }
    }

    @Override
    public Request request(
            String method, SipUri uri, String from, String to, String callId, long cseq) {
        return SipMessages.request(
                """
                %s %s SIP/2.0
                From: %s;tag=%s
                To: %s
                Call-ID: %s
                CSeq: %d %s
                Max-Forwards: 70
                User-Agent: Jackfield
                """
                        .formatted(method, uri, from, newTag(), to, callId, cseq, method));
    }

    @Override
    public Request again(Request request, List<Header> credentials) {
        CSeqHeader sequence = (CSeqHeader) request.getHeader(CSeqHeader.NAME);
        return SipMessages.again(request, sequence.getSeqNumber() + 1, credentials);
    }

    @Override
    public FakeOutboundTransaction send(
            Request request, Target target, OutboundTransaction.Listener listener) {
        FakeOutboundTransaction transaction =
                new FakeOutboundTransaction(request, target, listener);
        sent.add(transaction);
        return transaction;
    }

    @Override
    public Dialog dialog(InboundRequest invite, DialogUser user) {
        return remember(FakeDialog.incoming(this, invite, user));
    }

    @Override
    public Dialog dialog(Request invite, Target target, DialogUser user) {
        return remember(FakeDialog.outgoing(this, invite, target, user));
    }

    private FakeDialog remember(FakeDialog dialog) {
        dialogs.add(dialog);
        return dialog;
    }

    @Override
    public int dialogs() {
        return (int) dialogs.stream().filter(dialog -> !dialog.closed()).count();
    }
}
