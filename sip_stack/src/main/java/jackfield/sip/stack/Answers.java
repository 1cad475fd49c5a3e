// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import jackfield.sip.stack.loop.KeyedHash;
import jackfield.sip.stack.loop.NettyLoop;
import jackfield.sip.stack.transaction.ResponseBuilder;
import java.util.List;
import java.util.Optional;
import javax.sip.header.Header;
import javax.sip.message.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers requests, through their transaction or without one. What is answered without one gets the same
 * To tag each time it comes (RFC 3261 §8.2.7). Thread-safe.
 */
final class Answers {

    private static final Logger log = LoggerFactory.getLogger(Answers.class);

    private final ResponseBuilder responses;
    private final KeyedHash hash;

    Answers(ResponseBuilder responses, KeyedHash hash) {
        this.responses = responses;
        this.hash = hash;
    }

    /** Answers from this loop; an ACK is never answered. */
    void answer(StackInboundRequest request, NettyLoop here, int status, List<Header> headers) {
        if (request.method().equals(Request.ACK)) {
            return;
        }
        var transaction = request.begun();
        if (transaction.isPresent()) {
            transaction.get().send(status, headers);
            return;
        }
        SIPResponse response = responses.of(request.sip(), status, tag(request.sip()));
        headers.forEach(response::addHeader);
        send(request, here, response);
    }

    /** Answers a CANCEL with the tag of the INVITE's answers, where there is one (RFC 3261 §9.2). */
    void answerCancel(
            StackInboundRequest request, NettyLoop here, int status, Optional<String> tag) {
        send(
                request,
                here,
                responses.of(request.sip(), status, tag.orElseGet(() -> tag(request.sip()))));
    }

    private static void send(StackInboundRequest request, NettyLoop here, SIPResponse response) {
        request.way()
                .answer(
                        here,
                        response.encodeAsBytes(response.getTopmostVia().getTransport()),
                        request.answersTo(),
                        request.sentBy(),
                        cause -> log.debug("No answer to {}: {}", request, cause.getMessage()));
    }

    private String tag(SIPRequest request) {
        return hash.of(
                request.getTopmostVia().getBranch()
                        + '|'
                        + request.getCallId().getCallId()
                        + '|'
                        + request.getCSeq().getSeqNumber());
    }
}
