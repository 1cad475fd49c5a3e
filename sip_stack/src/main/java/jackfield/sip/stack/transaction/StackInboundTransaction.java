// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transaction;

import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import jackfield.sip.InboundRequest;
import jackfield.sip.InboundTransaction;
import jackfield.sip.stack.loop.NettyLoop;
import jackfield.sip.stack.loop.Randoms;
import java.util.Optional;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server transaction. Confined to the owner's loop. */
public final class StackInboundTransaction implements InboundTransaction {

    private static final Logger log = LoggerFactory.getLogger(StackInboundTransaction.class);
    private static final int TAG_BYTES = 8;

    private final InboundRequest request;
    private final SIPRequest message;
    private final ServerMachine machine;
    private final ResponseBuilder responses;
    private final NettyLoop loop;
    private String tag = "";
    private Runnable onCancel = () -> {};
    private @Nullable SIPRequest cancellation;

    StackInboundTransaction(
            InboundRequest request,
            SIPRequest message,
            ServerMachine machine,
            ResponseBuilder responses,
            NettyLoop loop) {
        this.request = request;
        this.message = message;
        this.machine = machine;
        this.responses = responses;
        this.loop = loop;
    }

    ServerMachine machine() {
        return machine;
    }

    @Override
    public InboundRequest request() {
        return request;
    }

    /** The tag of all responses so far, or a new one. */
    String tag() {
        if (tag.isEmpty()) {
            tag = Randoms.token(TAG_BYTES);
        }
        return tag;
    }

    @Override
    public Response response(int status, String toTag) {
        if (!toTag.isEmpty()) {
            tag = toTag;
        }
        return responses.of(message, status, tag());
    }

    @Override
    public void send(Response response) {
        if (!loop.inLoop()) {
            throw new IllegalStateException("not on the owner's loop: " + loop);
        }
        if (machine.answered()) {
            log.debug("{} is answered already", request.callId());
        } else {
            request.trail().add("answer", "%s", response.getStatusCode());
            machine.answer((SIPResponse) response);
        }
    }

    /** A final response was given. */
    public boolean answered() {
        return machine.answered();
    }

    /** Runs this when the transaction is no more. */
    public void onForgotten(Runnable action) {
        machine.onForgotten(action);
    }

    /** Sends the last response once more. */
    public void sendAgain() {
        machine.sendAgain();
    }

    @Override
    public void onCancel(Runnable action) {
        onCancel = action;
        if (cancellation != null) {
            runCancel();
        }
    }

    @Override
    public Optional<Request> cancellation() {
        return Optional.ofNullable(cancellation);
    }

    void cancelled(SIPRequest cancel) {
        boolean first = cancellation == null;
        cancellation = cancel;
        if (first) {
            runCancel();
        }
    }

    private void runCancel() {
        if (!machine.answered()) {
            Runnable action = onCancel;
            onCancel = () -> {};
            action.run();
        }
    }
}
