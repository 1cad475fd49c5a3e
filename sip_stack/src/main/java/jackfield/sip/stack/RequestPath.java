// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import gov.nist.javax.sip.message.SIPRequest;
import jackfield.sip.Verdict;
import jackfield.sip.stack.Counters.Counter;
import jackfield.sip.stack.dialog.DialogRequests;
import jackfield.sip.stack.loop.Failures;
import jackfield.sip.stack.loop.NettyLoop;
import jackfield.sip.stack.transaction.StackInboundTransaction;
import jackfield.sip.stack.transaction.Transactions;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way of a request: gate, then on the owner's loop transaction, dialog or pipeline. Requests that
 * need no transaction are finished where they arrived. Thread-safe.
 */
final class RequestPath {

    private static final Logger log = LoggerFactory.getLogger(RequestPath.class);

    private final Crowd crowd;
    private final Gates gates;
    private final Pipelines pipelines;
    private final Transactions transactions;
    private final DialogRequests dialogs;
    private final Answers answers;
    private final Counters counters;
    private final RecentTrails trails;

    RequestPath(
            Crowd crowd,
            Gates gates,
            Pipelines pipelines,
            Transactions transactions,
            DialogRequests dialogs,
            Answers answers,
            Counters counters,
            RecentTrails trails) {
        this.crowd = crowd;
        this.gates = gates;
        this.pipelines = pipelines;
        this.transactions = transactions;
        this.dialogs = dialogs;
        this.answers = answers;
        this.counters = counters;
        this.trails = trails;
    }

    /** On the loop of arrival. */
    void arrived(StackInboundRequest request, NettyLoop here) {
        counters.count(Counter.REQUESTS);
        Verdict verdict = guarded(request, "A gate", () -> gates.check(request));
        if (verdict != Verdict.Plain.PROCEED) {
            counters.count(Counter.REFUSED);
            trails.keep(request.trail());
            carryOut(verdict, request, here);
        } else if (needsOwner(request.sip())) {
            NettyLoop owner = request.ownerLoop();
            owner.executeHere(() -> owned(request, owner));
        } else {
            handle(request, here);
        }
    }

    private boolean needsOwner(SIPRequest message) {
        return switch (message.getMethod()) {
            case Request.INVITE, Request.ACK, Request.CANCEL -> true;
            default -> message.getToTag() != null || transactions.find(message).isPresent();
        };
    }

    private void owned(StackInboundRequest request, NettyLoop owner) {
        SIPRequest message = request.sip();
        Optional<StackInboundTransaction> known = transactions.find(message);
        switch (message.getMethod()) {
            case Request.ACK -> acknowledged(message, known);
            case Request.CANCEL -> cancelled(request, owner, known);
            default -> {
                if (known.isPresent()) {
                    counters.count(Counter.REPETITIONS);
                    transactions.repeated(known.get(), message);
                } else if (message.getToTag() != null) {
                    inDialog(request, owner);
                } else if (transactions.merged(message)) {
                    trails.keep(request.trail());
                    request.trail().add("transaction", "it came by two ways");
                    carryOut(Verdict.respond(Response.LOOP_DETECTED), request, owner);
                } else {
                    handle(request, owner);
                }
            }
        }
    }

    private void acknowledged(SIPRequest ack, Optional<StackInboundTransaction> known) {
        boolean done = known.isPresent() && transactions.acknowledged(known.get(), ack);
        if (!done) {
            dialogs.acknowledged(ack);
        }
    }

    /** RFC 3261 §9.2. */
    private void cancelled(
            StackInboundRequest cancel, NettyLoop owner, Optional<StackInboundTransaction> known) {
        known.map(invite -> (StackInboundRequest) invite.request())
                .filter(StackInboundRequest::answersToSentBy)
                .ifPresent(invite -> cancel.answerToSentBy());
        int status = known.isPresent() ? Response.OK : Response.CALL_OR_TRANSACTION_DOES_NOT_EXIST;
        answers.answerCancel(cancel, owner, status, known.map(transactions::tag));
        known.ifPresent(
                invite ->
                        guarded(
                                cancel,
                                "What was to be cancelled",
                                () -> {
                                    transactions.cancelled(invite, cancel.sip());
                                    return Verdict.taken();
                                }));
    }

    private void inDialog(StackInboundRequest request, NettyLoop owner) {
        int status = dialogs.received(request, request.sip());
        boolean answered = request.begun().map(StackInboundTransaction::answered).orElse(false);
        if (status == 0) {
            request.way().trust(request.source());
        } else if (!answered) {
            answers.answer(request, owner, status, List.of());
        }
    }

    private void handle(StackInboundRequest request, NettyLoop here) {
        trails.keep(request.trail());
        Verdict room = crowd.roomFor(request, here);
        if (room != Verdict.Plain.PROCEED) {
            counters.count(Counter.TURNED_AWAY);
            carryOut(room, request, here);
            return;
        }
        Verdict verdict = guarded(request, "The pipeline", () -> pipelines.handle(request));
        crowd.handled(request);
        if (recognized(verdict)) {
            request.way().trust(request.source());
        }
        carryOut(verdict, request, here);
    }

    /** Strangers are challenged or refused, so whoever is not is none. */
    private static boolean recognized(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Respond(int status, var headers) -> status / 100 == 2;
            case Verdict.Plain plain -> plain == Verdict.Plain.TAKEN;
        };
    }

    private Verdict guarded(StackInboundRequest request, String what, Supplier<Verdict> stage) {
        try {
            return stage.get();
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            counters.count(Counter.FAILURES);
            request.trail().add("failure", "%s failed: %s", what, e.getClass().getName());
            Failures.log(log, what + ", given a " + request + ",", e);
            return Verdict.respond(Response.SERVER_INTERNAL_ERROR);
        }
    }

    private void carryOut(Verdict verdict, StackInboundRequest request, NettyLoop here) {
        switch (verdict) {
            case Verdict.Respond(int status, var headers) -> {
                if (request.begun().isEmpty()) {
                    request.trail().add("answer", "%s", status);
                }
                answers.answer(request, here, status, headers);
            }
            case Verdict.Plain.DROP -> request.trail().add("answer", "none");
            case Verdict.Plain.TAKEN -> {
                // whoever took it answers
            }
            case Verdict.Plain.PROCEED -> {
                log.error("Nobody has a word on a {}", request);
                answers.answer(request, here, Response.SERVER_INTERNAL_ERROR, List.of());
            }
        }
    }
}
