// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import jackfield.event.SecurityEvent.Kind;
import jackfield.sip.SecurityReports;
import jackfield.sip.spi.SourceShield.Admission;
import jackfield.sip.stack.Counters.Counter;
import jackfield.sip.stack.loop.Branches;
import jackfield.sip.stack.loop.NettyLoop;
import jackfield.sip.stack.loop.SipLoops;
import jackfield.sip.stack.transaction.Transactions;
import jackfield.sip.stack.transport.MessageReceiver;
import jackfield.sip.stack.transport.SipTransport;
import jackfield.sip.stack.wire.Incoming;
import jackfield.sip.stack.wire.MessageReader;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way of every datagram or message of a stream: read, told apart, and sent on. Thread-safe. */
final class MessagePath implements MessageReceiver {

    private static final Logger log = LoggerFactory.getLogger(MessagePath.class);

    private final SipLoops loops;
    private final MessageReader reader;
    private final Branches branches;
    private final Counters counters;
    private final Crowd crowd;
    private final SecurityReports security;
    private @Nullable RequestPath requests;
    private @Nullable ResponsePath responses;
    private @Nullable Transactions transactions;

    MessagePath(
            SipLoops loops,
            MessageReader reader,
            Branches branches,
            Counters counters,
            Crowd crowd,
            SecurityReports security) {
        this.loops = loops;
        this.reader = reader;
        this.branches = branches;
        this.counters = counters;
        this.crowd = crowd;
        this.security = security;
    }

    /** Where messages go from here; told before the first socket opens. */
    void use(RequestPath forRequests, ResponsePath forResponses, Transactions all) {
        requests = forRequests;
        responses = forResponses;
        transactions = all;
    }

    @Override
    public void received(
            SipTransport transport, NettyLoop loop, byte[] data, InetSocketAddress source) {
        if (isLetIn(transport, loop, data, source)) {
            read(transport, loop, data, source);
        }
    }

    /** Who floods us is not even read, and strangers wait outside while it is crowded. */
    private boolean isLetIn(
            SipTransport transport, NettyLoop loop, byte[] data, InetSocketAddress source) {
        boolean request = !MessageReader.isResponse(data);
        Admission admission = crowd.admit(source.getAddress(), request, loop);
        if (admission == Admission.PASS
                || admission == Admission.REFUSE && request && !MessageReader.isNew(data)) {
            return true;
        }
        if (admission == Admission.REFUSE && request) {
            counters.count(Counter.TURNED_AWAY);
            if (crowd.isTold()) {
                answer(transport, loop, reader.unavailable(data, crowd.retryAfter()), source);
            }
        } else {
            counters.count(Counter.SHIELDED);
        }
        return false;
    }

    private void read(
            SipTransport transport, NettyLoop loop, byte[] data, InetSocketAddress source) {
        switch (reader.read(data)) {
            case Incoming.Request(SIPRequest message) -> request(message, transport, loop, source);
            case Incoming.Response(SIPResponse message) -> response(message, source);
            case Incoming.KeepAlive() -> counters.count(Counter.KEEP_ALIVES);
            case Incoming.Malformed malformed -> refuse(malformed, transport, loop, source);
        }
    }

    @Override
    public boolean refused(
            SipTransport transport,
            NettyLoop loop,
            byte[] head,
            int status,
            String reason,
            InetSocketAddress source) {
        return refuse(reader.refuse(head, status, reason), transport, loop, source);
    }

    private boolean refuse(
            Incoming.Malformed malformed,
            SipTransport transport,
            NettyLoop loop,
            InetSocketAddress source) {
        counters.count(Counter.MALFORMED);
        log.debug("Malformed, from {}: {}", source, malformed.reason());
        security.report(Kind.REQUEST_BAD_FORMAT, transport, source);
        return answer(transport, loop, malformed.answer(), source);
    }

    /** False where there is nothing to answer. */
    private static boolean answer(
            SipTransport transport, NettyLoop loop, String answer, InetSocketAddress to) {
        if (answer.isEmpty()) {
            return false;
        }
        transport.send(loop, answer.getBytes(StandardCharsets.UTF_8), to, cause -> {});
        return true;
    }

    private void request(
            SIPRequest message, SipTransport transport, NettyLoop loop, InetSocketAddress source) {
        try {
            ViaStamp.put(message, source);
        } catch (ParseException e) {
            counters.count(Counter.MALFORMED);
            return;
        }
        NettyLoop owner = loops.ownerOf(message.getCallId().getCallId());
        RequestPath next = Objects.requireNonNull(requests);
        next.arrived(
                new StackInboundRequest(
                        message, source, transport, owner, Objects.requireNonNull(transactions)),
                loop);
    }

    /** Responses to what we never sent end here, before any table is looked at. */
    private void response(SIPResponse message, InetSocketAddress source) {
        counters.count(Counter.RESPONSES);
        String branch = message.getTopmostVia().getBranch();
        if (branch == null || !branches.ours(branch)) {
            counters.count(Counter.STRAY_RESPONSES);
            return;
        }
        crowd.proven(source.getAddress());
        message.setPeerPacketSourceAddress(source.getAddress());
        message.setPeerPacketSourcePort(source.getPort());
        ResponsePath next = Objects.requireNonNull(responses);
        loops.ownerOf(message.getCallId().getCallId()).executeHere(() -> next.arrived(message));
    }
}
