// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.testing;

import gov.nist.javax.sip.message.SIPRequest;
import jackfield.sip.InboundRequest;
import jackfield.sip.InboundTransaction;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sip.header.ToHeader;
import javax.sip.message.Request;
import javax.sip.message.Response;

/** A server transaction that remembers what was answered. */
public final class FakeInboundTransaction implements InboundTransaction {

    private final InboundRequest request;
    private final List<Response> responses = new ArrayList<>();
    private Runnable onCancel = () -> {};
    private Optional<Request> cancellation = Optional.empty();

    FakeInboundTransaction(InboundRequest request) {
        this.request = request;
    }

    /** What was answered, in order. */
    public List<Response> responses() {
        return List.copyOf(responses);
    }

    /** The status codes that were answered, in order. */
    public List<Integer> statuses() {
        return responses.stream().map(Response::getStatusCode).toList();
    }

    /** The last answer. */
    public Response last() {
        return responses.getLast();
    }

    /** A CANCEL comes. */
    public void cancel() {
        cancel("");
    }

    /**
     * A CANCEL with more headers comes.
     *
     * @param lines whole lines
     */
    public void cancel(String lines) {
        cancellation =
                Optional.of(
                        SipMessages.request(
                                """
                                CANCEL sip:600@192.0.2.1 SIP/2.0
                                Via: SIP/2.0/UDP 192.0.2.10:5060;branch=z9hG4bK-cancel
                                From: <sip:201@example.org>;tag=alice
                                To: <sip:600@example.org>
                                Call-ID: cancelled
                                CSeq: 1 CANCEL
                                """
                                        + lines));
        if (!answered()) {
            onCancel.run();
        }
    }

    @Override
    public InboundRequest request() {
        return request;
    }

    @Override
    public Response response(int status, String toTag) {
        Response response = ((SIPRequest) request.message()).createResponse(status);
        ToHeader to = (ToHeader) response.getHeader(ToHeader.NAME);
        try {
            if (to.getTag() == null && status > 100) {
                to.setTag(toTag.isEmpty() ? "transaction-tag" : toTag);
            }
        } catch (ParseException e) {
            throw new IllegalArgumentException("not a tag: " + toTag, e);
        }
        return response;
    }

    @Override
    public void send(Response response) {
        if (answered()) {
            throw new IllegalStateException("the request has had its final response");
        }
        responses.add(response);
    }

    @Override
    public Optional<Request> cancellation() {
        return cancellation;
    }

    @Override
    public void onCancel(Runnable action) {
        onCancel = action;
    }

    private boolean answered() {
        return !responses.isEmpty() && last().getStatusCode() >= 200;
    }
}
