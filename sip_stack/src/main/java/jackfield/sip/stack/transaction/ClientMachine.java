// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transaction;

import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import gov.nist.javax.sip.stack.MessageChannel;
import gov.nist.javax.sip.stack.SIPClientTransactionImpl;
import gov.nist.javax.sip.stack.SIPDialog;
import gov.nist.javax.sip.stack.SIPTransactionErrorEvent;
import gov.nist.javax.sip.stack.ServerResponseInterface;
import jackfield.sip.OutboundTransaction.Failure;
import java.io.IOException;
import javax.sip.TransactionState;
import org.jspecify.annotations.Nullable;

/** JAIN-SIP's client transaction (RFC 3261 §17.1). Confined to the owner's loop. */
@SuppressWarnings("serial") // JAIN-SIP says it can be serialized; nobody ever does
final class ClientMachine extends SIPClientTransactionImpl {

    /** What a client transaction tells. */
    interface Owner {
        void response(SIPResponse response);

        void failed(Failure failure);

        /** The transaction has ended; nothing more comes. */
        void forgotten();
    }

    private final PeerChannel channel;
    private final TimerSettings timers;
    private final Owner owner;
    private Runnable unwatch = () -> {};

    ClientMachine(
            TransactionStack stack,
            PeerChannel channel,
            SIPRequest request,
            TimerSettings timers,
            Owner owner) {
        super(stack, channel);
        this.channel = channel;
        this.timers = timers;
        this.owner = owner;
        setRetransmitTimer(timers.t1Millis());
        setTimerT2((int) timers.t2().toMillis());
        setTimerT4((int) timers.t4().toMillis());
        setOriginalRequest(request);
        setResponseInterface(new Upcall());
        channel.onFailure(this::cannotSend);
    }

    void start(SIPRequest request) {
        try {
            sendMessage(request);
            unwatch = channel.watch();
        } catch (IOException e) {
            throw new IllegalStateException("a channel that does not fail", e);
        }
    }

    void received(SIPResponse response) {
        processResponse(response, channel);
    }

    void forget() {
        unwatch.run();
        owner.forgotten();
    }

    /** Ends it without a word to the owner. */
    void abandon() {
        setState(TransactionState._TERMINATED);
    }

    private void cannotSend() {
        if (getInternalState() < TransactionState._COMPLETED) {
            raiseErrorEvent(SIPTransactionErrorEvent.TRANSPORT_ERROR);
        }
    }

    /** Timers B and F are as configured, and F is not begun anew by a provisional response. */
    @Override
    protected void enableTimeoutTimer(int steps) {
        switch (getInternalState()) {
            case TransactionState._CALLING, TransactionState._TRYING ->
                    super.enableTimeoutTimer(timers.timerBSteps());
            case TransactionState._PROCEEDING -> {
                // timer F goes on
            }
            default -> super.enableTimeoutTimer(steps);
        }
    }

    @Override
    public void raiseErrorEvent(int event) {
        setState(TransactionState._TERMINATED);
        owner.failed(
                event == SIPTransactionErrorEvent.TIMEOUT_ERROR
                        ? Failure.TIMEOUT
                        : Failure.TRANSPORT_ERROR);
    }

    @Override
    public void raiseIOExceptionEvent() {
        // raiseErrorEvent follows
    }

    /** Where the state machine hands responses up. */
    private final class Upcall implements ServerResponseInterface {

        @Override
        public void processResponse(
                SIPResponse response, MessageChannel from, @Nullable SIPDialog dialog) {
            owner.response(response);
        }

        @Override
        public void processResponse(SIPResponse response, MessageChannel from) {
            owner.response(response);
        }
    }
}
