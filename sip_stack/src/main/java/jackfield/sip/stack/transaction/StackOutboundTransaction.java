// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transaction;

import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import jackfield.sip.OutboundTransaction;
import jackfield.sip.stack.loop.Failures;
import java.util.List;
import java.util.function.Consumer;
import javax.sip.header.Header;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A client transaction with its listener, and its CANCEL if there is one. Confined to the owner's loop. */
final class StackOutboundTransaction implements OutboundTransaction, ClientMachine.Owner {

    private static final Logger log = LoggerFactory.getLogger(StackOutboundTransaction.class);

    /** What becomes of a request besides its responses. */
    interface Environment {

        /** Sends the CANCEL for this INVITE. */
        void sendCancel(List<Header> headers);

        /** Ends the transaction; nothing is sent any more. */
        void abandon();

        /** Ends the transaction if nothing final comes in 64*T1 (RFC 3261 §9.1). */
        void expireCancelled();

        void forgotten();
    }

    private final SIPRequest request;
    private final Listener listener;
    private final Consumer<SIPResponse> further;
    private @Nullable Environment environment;
    private boolean provisional;
    private boolean cancelWanted;
    private List<Header> cancelHeaders = List.of();
    private boolean over;

    /**
     * @param further takes 2xx after the final response: repetitions, and those of other forks
     */
    StackOutboundTransaction(SIPRequest request, Listener listener, Consumer<SIPResponse> further) {
        this.request = request;
        this.listener = listener;
        this.further = further;
    }

    void begin(Environment around) {
        environment = around;
    }

    /** A final response has come, or none will. */
    boolean over() {
        return over;
    }

    @Override
    public void abandon() {
        if (request.getMethod().equals(SIPRequest.INVITE)) {
            throw new IllegalStateException("an INVITE is cancelled");
        }
        if (!over && environment != null) {
            over = true;
            environment.abandon();
        }
    }

    @Override
    public void cancel(List<Header> headers) {
        if (!request.getMethod().equals(SIPRequest.INVITE) || cancelWanted || over) {
            return;
        }
        cancelWanted = true;
        cancelHeaders = List.copyOf(headers);
        if (provisional) {
            sendCancel();
        }
    }

    private void sendCancel() {
        if (environment != null) {
            environment.sendCancel(cancelHeaders);
            environment.expireCancelled();
        }
    }

    @Override
    public void response(SIPResponse response) {
        int status = response.getStatusCode();
        if (over) {
            if (status < 300) {
                further.accept(response);
            }
            return;
        }
        if (status < 200) {
            boolean first = !provisional;
            provisional = true;
            if (first && cancelWanted) {
                sendCancel();
            }
        } else {
            over = true;
        }
        tell(() -> listener.response(response));
    }

    @Override
    public void failed(Failure failure) {
        if (!over) {
            over = true;
            tell(() -> listener.failed(failure));
        }
    }

    @Override
    public void forgotten() {
        if (environment != null) {
            environment.forgotten();
        }
    }

    private void tell(Runnable news) {
        try {
            news.run();
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            Failures.log(log, "The sender of a " + request.getMethod(), e);
        }
    }
}
