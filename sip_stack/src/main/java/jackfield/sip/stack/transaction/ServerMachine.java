// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transaction;

import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import gov.nist.javax.sip.stack.SIPServerTransactionImpl;
import java.io.IOException;
import javax.sip.TransactionState;

/**
 * JAIN-SIP's server transaction (RFC 3261 §17.2), sending where the request came from. Confined to the
 * owner's loop.
 */
@SuppressWarnings("serial") // JAIN-SIP says it can be serialized; nobody ever does
final class ServerMachine extends SIPServerTransactionImpl {

    private final PeerChannel channel;
    private Runnable onForgotten = () -> {};
    private boolean forgotten;
    private byte[] last = new byte[0];

    ServerMachine(
            TransactionStack stack, PeerChannel channel, SIPRequest request, TimerSettings timers) {
        super(stack, channel);
        this.channel = channel;
        setRetransmitTimer(timers.t1Millis());
        setTimerT2((int) timers.t2().toMillis());
        setTimerT4((int) timers.t4().toMillis());
        setOriginalRequest(request);
        setMapped(true);
        setState(TransactionState._TRYING);
    }

    /** What to do when the transaction ends. */
    void onForgotten(Runnable action) {
        if (forgotten) {
            action.run();
            return;
        }
        Runnable before = onForgotten;
        onForgotten =
                () -> {
                    before.run();
                    action.run();
                };
    }

    void forget() {
        forgotten = true;
        onForgotten.run();
        onForgotten = () -> {};
    }

    void answer(SIPResponse response) {
        try {
            sendMessage(response);
        } catch (IOException e) {
            throw new IllegalStateException("a channel that does not fail", e);
        }
    }

    boolean answered() {
        return getRealState() >= TransactionState._COMPLETED;
    }

    /** The final response was none below 300, so that the ACK belongs to this transaction. */
    boolean awaitsAck() {
        return isInviteTransaction()
                && (getRealState() == TransactionState._COMPLETED
                        || getRealState() == TransactionState._CONFIRMED);
    }

    /** The request came again, or the ACK of an answer that {@link #awaitsAck} one. */
    void repeated(SIPRequest message) {
        processRequest(message, channel);
    }

    /** Sends the last response again. */
    void sendAgain() {
        channel.send(last);
    }

    @Override
    protected void sendResponse(SIPResponse response) {
        last = response.encodeAsBytes(response.getTopmostVia().getTransport());
        channel.send(last);
        startTransactionTimer();
    }

    @Override
    public void resendLastResponseAsBytes() {
        channel.send(last);
    }

    /** A call that rings has nothing to time: the clock starts with the final response. */
    @Override
    public void startTransactionTimer() {
        if (answered()) {
            super.startTransactionTimer();
        }
    }

    @Override
    public void raiseErrorEvent(int event) {
        setState(TransactionState._TERMINATED);
    }

    @Override
    public void raiseIOExceptionEvent() {
        setState(TransactionState._TERMINATED);
    }
}
