// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.dialog;

import gov.nist.javax.sip.message.SIPRequest;
import jackfield.sip.InboundRequest;
import jackfield.sip.stack.loop.Failures;
import java.util.Optional;
import javax.sip.message.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Hands requests inside dialogs to the dialogs' users, in order. Owner's loop only. */
public final class DialogRequests {

    private static final Logger log = LoggerFactory.getLogger(DialogRequests.class);

    /** Key of the Call-ID in the log's context. */
    private static final String CALL = "call";

    private final Dialogs dialogs;

    public DialogRequests(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    /** An ACK that belongs to no transaction. */
    public void acknowledged(SIPRequest ack) {
        if (ack.getToTag() != null) {
            dialogs.of(ack).ifPresent(dialog -> guarded(ack, () -> dialog.acknowledged(ack)));
        }
    }

    /**
     * A request with a To tag.
     *
     * @return a status to answer it with, or 0 if it is taken care of
     */
    public int received(InboundRequest request, SIPRequest message) {
        if (dialogs.answersToSentBy(message)) {
            request.answerToSentBy();
        }
        Optional<StackDialog> found = dialogs.of(message);
        if (found.isEmpty()) {
            return Response.CALL_OR_TRANSACTION_DOES_NOT_EXIST;
        }
        StackDialog dialog = found.get();
        if (!dialog.inOrder(message)) {
            return Response.SERVER_INTERNAL_ERROR;
        }
        dialog.refresh(message, request.source());
        boolean fine = guarded(message, () -> dialog.user().received(request));
        return fine ? 0 : Response.SERVER_INTERNAL_ERROR;
    }

    /** Lines of the log say meanwhile which call they are about. */
    private static boolean guarded(SIPRequest given, Runnable news) {
        MDC.put(CALL, given.getCallId().getCallId());
        try {
            news.run();
            return true;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            Failures.log(log, "The user of a dialog, given a " + given.getMethod() + ",", e);
            return false;
        } finally {
            MDC.put(CALL, ""); // not removed, so that setting the next one allocates nothing
        }
    }
}
