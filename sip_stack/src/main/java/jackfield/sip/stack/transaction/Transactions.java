// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transaction;

import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import jackfield.sip.InboundRequest;
import jackfield.sip.OutboundTransaction;
import jackfield.sip.Target;
import jackfield.sip.stack.loop.NettyLoop;
import jackfield.sip.stack.transport.SipTransport;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sip.SipException;
import javax.sip.header.Header;

/** Begins transactions and finds them. */
public final class Transactions {

    private final TransactionStack stack;
    private final TransactionTable table = new TransactionTable();
    private final TimerSettings timers;
    private final ResponseBuilder responses;

    public Transactions(List<NettyLoop> loops, TimerSettings timers, ResponseBuilder responses) {
        this.stack = TransactionStack.create(loops);
        this.timers = timers;
        this.responses = responses;
    }

    /**
     * Begins the transaction of a request; an INVITE is answered with 100 at once.
     *
     * @param sentBy where to connect to if the connection it came by is gone
     */
    public StackInboundTransaction begin(
            InboundRequest request,
            SIPRequest message,
            SipTransport transport,
            NettyLoop owner,
            InetSocketAddress answersTo,
            InetSocketAddress sentBy) {
        PeerChannel channel = new PeerChannel(stack, transport, owner, answersTo, sentBy);
        ServerMachine machine = new ServerMachine(stack, channel, message, timers);
        StackInboundTransaction transaction =
                new StackInboundTransaction(request, message, machine, responses, owner);
        table.add(message, transaction);
        if (machine.isInviteTransaction()) {
            machine.answer(responses.of(message, SIPResponse.TRYING, ""));
        } else {
            // The peer has given up by then, and so has whoever should have answered.
            owner.after(
                    timers.patience(),
                    () -> {
                        if (!machine.answered()) {
                            machine.forget();
                        }
                    });
        }
        return transaction;
    }

    /** The transaction that a request belongs to: again, as its ACK, or as its CANCEL. */
    public Optional<StackInboundTransaction> find(SIPRequest message) {
        return table.inbound(message);
    }

    /** A copy of this INVITE is being worked on (RFC 3261 §8.2.2.2). */
    public boolean merged(SIPRequest invite) {
        return table.merged(invite);
    }

    /** A request came again. */
    public void repeated(StackInboundTransaction transaction, SIPRequest message) {
        transaction.machine().repeated(message);
    }

    /**
     * An ACK came.
     *
     * @return true if it is for an answer above 299, and done with
     */
    public boolean acknowledged(StackInboundTransaction transaction, SIPRequest ack) {
        if (!transaction.machine().awaitsAck()) {
            return false;
        }
        transaction.machine().repeated(ack);
        return true;
    }

    /** A CANCEL came for this INVITE; it has been answered. */
    public void cancelled(StackInboundTransaction transaction, SIPRequest cancel) {
        transaction.cancelled(cancel);
    }

    /** The To tag of the transaction's responses. */
    public String tag(StackInboundTransaction transaction) {
        return transaction.tag();
    }

    /**
     * Sends a request that has its Via.
     *
     * @param further takes 2xx after the final response
     */
    public OutboundTransaction send(
            SIPRequest request,
            Target target,
            NettyLoop owner,
            OutboundTransaction.Listener listener,
            Consumer<SIPResponse> further) {
        StackOutboundTransaction transaction =
                new StackOutboundTransaction(request, listener, further);
        PeerChannel channel =
                new PeerChannel(
                        stack, (SipTransport) target.transport(), owner, target.address(), null);
        ClientMachine machine = new ClientMachine(stack, channel, request, timers, transaction);
        String key = TransactionKeys.client(request);
        transaction.begin(new Surroundings(request, target, owner, transaction, machine, key));
        table.add(key, machine);
        machine.start(request);
        return transaction;
    }

    /**
     * A response of ours came.
     *
     * @return false if its transaction has ended
     */
    public boolean received(SIPResponse response) {
        Optional<ClientMachine> machine = table.outbound(response);
        machine.ifPresent(found -> found.received(response));
        return machine.isPresent();
    }

    /** Messages that were sent again. */
    public long retransmissions() {
        return stack.retransmissions().sum();
    }

    public int count() {
        return table.size();
    }

    /** The table, and the CANCEL, of one outbound transaction. */
    private final class Surroundings implements StackOutboundTransaction.Environment {
        private final SIPRequest request;
        private final Target target;
        private final NettyLoop owner;
        private final StackOutboundTransaction transaction;
        private final ClientMachine machine;
        private final String key;

        Surroundings(
                SIPRequest request,
                Target target,
                NettyLoop owner,
                StackOutboundTransaction transaction,
                ClientMachine machine,
                String key) {
            this.request = request;
            this.target = target;
            this.owner = owner;
            this.transaction = transaction;
            this.machine = machine;
            this.key = key;
        }

        @Override
        public void sendCancel(List<Header> headers) {
            try {
                SIPRequest cancel = request.createCancelRequest();
                if (request.getHeader("User-Agent") != null) {
                    cancel.setHeader(request.getHeader("User-Agent"));
                }
                headers.forEach(header -> cancel.addHeader((Header) header.clone()));
                send(cancel, target, owner, new Unheard(), further -> {});
            } catch (SipException e) {
                throw new IllegalStateException("only INVITE is cancelled", e);
            }
        }

        @Override
        public void abandon() {
            machine.abandon();
            table.remove(key);
        }

        @Override
        public void expireCancelled() {
            owner.after(
                    timers.patience(),
                    () -> {
                        if (!transaction.over()) {
                            machine.abandon();
                            transaction.failed(OutboundTransaction.Failure.TIMEOUT);
                        }
                    });
        }

        @Override
        public void forgotten() {
            table.remove(key);
        }
    }

    /** Nobody waits for the answer to a CANCEL. */
    private static final class Unheard implements OutboundTransaction.Listener {
        @Override
        public void response(javax.sip.message.Response response) {}

        @Override
        public void failed(OutboundTransaction.Failure failure) {}
    }
}
