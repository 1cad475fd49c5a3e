// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import gov.nist.javax.sip.message.SIPRequest;
import jackfield.config.ConfigStore;
import jackfield.config.Directories;
import jackfield.module.ModuleRegistry;
import jackfield.sip.Dialog;
import jackfield.sip.DialogUser;
import jackfield.sip.Flow;
import jackfield.sip.FlowReceiver;
import jackfield.sip.InboundRequest;
import jackfield.sip.OpenTransport;
import jackfield.sip.OutboundTransaction;
import jackfield.sip.SecurityReports;
import jackfield.sip.SipLoop;
import jackfield.sip.SipStack;
import jackfield.sip.SipUri;
import jackfield.sip.Target;
import jackfield.sip.Transport;
import jackfield.sip.spi.FlowListener;
import jackfield.sip.spi.MessageTap;
import jackfield.sip.spi.RequestGate;
import jackfield.sip.spi.RequestPipeline;
import jackfield.sip.spi.SourceShield;
import jackfield.sip.stack.dialog.DialogKit;
import jackfield.sip.stack.dialog.DialogRequests;
import jackfield.sip.stack.dialog.Dialogs;
import jackfield.sip.stack.loop.Branches;
import jackfield.sip.stack.loop.KeyedHash;
import jackfield.sip.stack.loop.NettyLoop;
import jackfield.sip.stack.loop.Randoms;
import jackfield.sip.stack.loop.SipLoops;
import jackfield.sip.stack.message.MessageBuilder;
import jackfield.sip.stack.transaction.ResponseBuilder;
import jackfield.sip.stack.transaction.Transactions;
import jackfield.sip.stack.transport.Locator;
import jackfield.sip.stack.transport.SipTransport;
import jackfield.sip.stack.transport.Taps;
import jackfield.sip.stack.transport.Transports;
import jackfield.sip.stack.transport.WebSocketTransport;
import jackfield.sip.stack.wire.MessageReader;
import jackfield.thread.Threads;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sip.address.AddressFactory;
import javax.sip.header.Header;
import javax.sip.header.HeaderFactory;
import javax.sip.message.MessageFactory;
import javax.sip.message.Request;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The SIP stack. Thread-safe where {@link SipStack} says so. */
@Component(service = {SipStack.class, LoopSipStack.class})
public final class LoopSipStack implements SipStack {

    private static final int TAG_BYTES = 8;

    private final SipLoops loops;
    private final MessageBuilder builder;
    private final Transactions transactions;
    private final DialogAwareSender sender;
    private final Transports transports;
    private final Locator locator;
    private final Dialogs dialogs;
    private final Gates gates;
    private final Pipelines pipelines;
    private final RehearsedRequests rehearsals;
    private final RecentTrails trails = new RecentTrails();
    private final Counters counters = new Counters();

    @Activate
    public LoopSipStack(
            @Reference Threads threads,
            @Reference ConfigStore config,
            @Reference Directories directories,
            @Reference ModuleRegistry modules) {
        this(StackSettings.of(config, directories), threads, modules);
    }

    LoopSipStack(StackSettings settings, Threads threads, ModuleRegistry modules) {
        KeyedHash hash = new KeyedHash();
        Branches branches = new Branches(hash);
        Supplier<String> server = () -> settings.global().get().userAgent();
        ResponseBuilder responses = new ResponseBuilder(server);
        loops = new SipLoops(settings.loops(), threads.platform("sip-loop"));
        builder = new MessageBuilder(branches, settings.global());
        transactions = new Transactions(loops.all(), settings.timers(), responses);
        Crowd crowd =
                new Crowd(
                        new Shield(modules.services(SourceShield.class)),
                        settings.overload(),
                        builder.headers());
        MessagePath path =
                new MessagePath(
                        loops,
                        new MessageReader(server),
                        branches,
                        counters,
                        crowd,
                        new SecurityReports(modules));
        transports =
                new Transports(
                        loops,
                        new Taps(modules.services(MessageTap.class), path),
                        settings.limits(),
                        settings.files(),
                        settings.global(),
                        modules.services(FlowListener.class));
        locator = new Locator(transports, threads.io());
        sender =
                new DialogAwareSender(
                        builder,
                        transactions,
                        settings.tcpSwitch() ? new TcpSwitch(transports) : TcpSwitch.NEVER);
        dialogs =
                new Dialogs(
                        new DialogKit(loops, builder, locator, sender, settings.timers(), modules));
        sender.use(dialogs);
        gates = new Gates(modules.services(RequestGate.class));
        pipelines = new Pipelines(modules.services(RequestPipeline.class));
        rehearsals = new RehearsedRequests(loops, builder, transports::all, settings.global());
        path.use(
                new RequestPath(
                        crowd,
                        gates,
                        pipelines,
                        transactions,
                        new DialogRequests(dialogs),
                        new Answers(responses, hash),
                        counters,
                        trails),
                new ResponsePath(transactions, dialogs),
                transactions);
    }

    /** What came in, and what became of it. */
    public Counters counters() {
        return counters;
    }

    /** What became of the last requests. */
    RecentTrails trails() {
        return trails;
    }

    Gates gates() {
        return gates;
    }

    Pipelines pipelines() {
        return pipelines;
    }

    RehearsedRequests rehearsals() {
        return rehearsals;
    }

    /** Messages that transactions have sent again. */
    long retransmissions() {
        return transactions.retransmissions();
    }

    /** Transactions there are now. */
    public int transactions() {
        return transactions.count();
    }

    @Override
    public HeaderFactory headers() {
        return builder.headers();
    }

    @Override
    public AddressFactory addresses() {
        return builder.addresses();
    }

    @Override
    public MessageFactory messages() {
        return builder.messages();
    }

    @Override
    public List<SipLoop> loops() {
        return List.copyOf(loops.all());
    }

    @Override
    public SipLoop ownerOf(String callId) {
        return loops.ownerOf(callId);
    }

    @Override
    public String newCallId(SipLoop owner) {
        return loops.newCallId(owner);
    }

    @Override
    public String newTag() {
        return Randoms.token(TAG_BYTES);
    }

    @Override
    public OpenTransport open(Transport transport) throws IOException {
        return transports.open(transport);
    }

    @Override
    public List<OpenTransport> transports() {
        return List.copyOf(transports.all());
    }

    @Override
    public FlowReceiver attach(OpenTransport transport, Flow flow) {
        if (transport instanceof SipTransport known
                && known.current() instanceof WebSocketTransport webSockets) {
            return webSockets.attach(flow);
        }
        throw new IllegalArgumentException("no ws or wss transport of ours: " + transport);
    }

    @Override
    public void locate(
            SipUri uri, String transportId, SipLoop loop, Consumer<Optional<Target>> action) {
        locator.locate(uri, transportId, (NettyLoop) loop, action);
    }

    @Override
    public Request request(
            String method, SipUri uri, String from, String to, String callId, long cseq) {
        return builder.request(
                method,
                builder.uri(uri),
                builder.address(from),
                newTag(),
                builder.address(to),
                "",
                callId,
                cseq);
    }

    @Override
    public Request again(Request request, List<Header> credentials) {
        SIPRequest last = (SIPRequest) request;
        return builder.again(last, last.getCSeq().getSeqNumber() + 1, credentials);
    }

    @Override
    public OutboundTransaction send(
            Request request, Target target, OutboundTransaction.Listener listener) {
        SIPRequest message = (SIPRequest) request;
        NettyLoop owner = loops.ownerOf(message.getCallId().getCallId());
        return sender.send(message, target, owner, listener);
    }

    @Override
    public Dialog dialog(InboundRequest invite, DialogUser user) {
        return dialogs.called(invite, user);
    }

    @Override
    public Dialog dialog(Request invite, Target target, DialogUser user) {
        return dialogs.calling(invite, target, user);
    }

    @Override
    public int dialogs() {
        return dialogs.count();
    }

    /** Closes sockets, then loops. */
    @Deactivate
    void close() {
        transports.close();
        loops.close();
    }
}
