// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import jackfield.sip.OutboundTransaction;
import jackfield.sip.Target;
import jackfield.sip.stack.dialog.Dialogs;
import jackfield.sip.stack.loop.NettyLoop;
import jackfield.sip.stack.message.MessageBuilder;
import jackfield.sip.stack.message.RequestSender;
import jackfield.sip.stack.transaction.Transactions;
import jackfield.sip.stack.transport.SipTransport;
import java.util.Objects;
import java.util.Optional;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;

/** Sends requests; a 2xx to an INVITE is shown to its dialog first. Owner's loop only. */
final class DialogAwareSender implements RequestSender {

    private final MessageBuilder builder;
    private final Transactions transactions;
    private final TcpSwitch tcpSwitch;
    private @Nullable Dialogs dialogs;

    DialogAwareSender(MessageBuilder builder, Transactions transactions, TcpSwitch tcpSwitch) {
        this.builder = builder;
        this.transactions = transactions;
        this.tcpSwitch = tcpSwitch;
    }

    /** Dialogs send by this sender themselves, so they are made after it. */
    void use(Dialogs all) {
        dialogs = all;
    }

    private Dialogs dialogs() {
        return Objects.requireNonNull(dialogs, "use() comes first");
    }

    @Override
    public OutboundTransaction send(
            SIPRequest request,
            Target target,
            NettyLoop owner,
            OutboundTransaction.Listener listener) {
        if (!owner.inLoop()) {
            throw new IllegalStateException("not on the owner's loop: " + owner);
        }
        builder.via(request, target);
        Optional<Target> stream = tcpSwitch.of(request, target);
        if (stream.isPresent()) {
            builder.via(request, stream.get());
            return new SwitchedTransaction(
                    listener,
                    heard -> begin(request, stream.get(), owner, heard),
                    heard -> {
                        SIPRequest again = (SIPRequest) request.clone();
                        builder.via(again, target);
                        return begin(again, target, owner, heard);
                    });
        }
        return begin(request, target, owner, listener);
    }

    private OutboundTransaction begin(
            SIPRequest request,
            Target target,
            NettyLoop owner,
            OutboundTransaction.Listener listener) {
        if (!request.getMethod().equals(Request.INVITE)) {
            return transactions.send(request, target, owner, listener, further -> {});
        }
        return transactions.send(
                request, target, owner, new Filtered(listener), ok -> further(ok, listener));
    }

    /** A repeated 2xx that its dialog does not want is one that its sender has not acknowledged yet. */
    private void further(SIPResponse ok, OutboundTransaction.Listener listener) {
        if (!dialogs().absorbs(ok) && !dialogs().knows(ok)) {
            listener.response(ok);
        }
    }

    @Override
    public void sendPlain(SIPRequest request, Target target, NettyLoop owner) {
        ((SipTransport) target.transport())
                .send(
                        owner,
                        request.encodeAsBytes(request.getTopmostVia().getTransport()),
                        target.address(),
                        cause -> {});
    }

    /** Keeps from the sender of an INVITE what comes too late for it. */
    private final class Filtered implements OutboundTransaction.Listener {
        private final OutboundTransaction.Listener listener;

        Filtered(OutboundTransaction.Listener listener) {
            this.listener = listener;
        }

        @Override
        public void response(Response response) {
            boolean ok = response.getStatusCode() / 100 == 2;
            if (!ok || !dialogs().absorbs((SIPResponse) response)) {
                listener.response(response);
            }
        }

        @Override
        public void failed(OutboundTransaction.Failure failure) {
            listener.failed(failure);
        }
    }
}
