// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.testing;

import gov.nist.javax.sip.message.SIPRequest;
import jackfield.sip.OutboundTransaction;
import jackfield.sip.Target;
import java.text.ParseException;
import java.util.List;
import javax.sip.header.Header;
import javax.sip.header.ToHeader;
import javax.sip.message.Request;
import javax.sip.message.Response;

/** A request that was sent; the test plays the far end. */
public final class FakeOutboundTransaction implements OutboundTransaction {

    private final Request request;
    private final Target target;
    private final Listener listener;
    private boolean cancelled;
    private boolean abandoned;
    private List<Header> cancelHeaders = List.of();

    FakeOutboundTransaction(Request request, Target target, Listener listener) {
        this.request = request;
        this.target = target;
        this.listener = listener;
    }

    public Request request() {
        return request;
    }

    public Target target() {
        return target;
    }

    public boolean cancelled() {
        return cancelled;
    }

    /** A response of the far end, whose tag is {@code remote-tag}, for the test to complete. */
    public Response response(int status) {
        Response response = ((SIPRequest) request).createResponse(status);
        ToHeader to = (ToHeader) response.getHeader(ToHeader.NAME);
        if (to.getTag() == null && status > 100) {
            try {
                to.setTag("remote-tag");
            } catch (ParseException e) {
                throw new IllegalStateException(e);
            }
        }
        return response;
    }

    /** The far end answers. */
    public void answer(int status) {
        answer(response(status));
    }

    /** The far end answers. */
    public void answer(Response response) {
        listener.response(response);
    }

    /** No answer comes. */
    public void fail(Failure failure) {
        listener.failed(failure);
    }

    /** The headers that CANCEL was to have. */
    public List<Header> cancelHeaders() {
        return cancelHeaders;
    }

    public boolean abandoned() {
        return abandoned;
    }

    @Override
    public void abandon() {
        abandoned = true;
    }

    @Override
    public void cancel(List<Header> headers) {
        cancelled = true;
        cancelHeaders = List.copyOf(headers);
    }
}
