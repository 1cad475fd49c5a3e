// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transaction;

import gov.nist.javax.sip.header.Server;
import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import java.text.ParseException;
import java.util.List;
import java.util.function.Supplier;

/** Makes responses (RFC 3261 §8.2.6). Thread-safe. */
public final class ResponseBuilder {

    private final Supplier<String> server;

    /**
     * @param server text of the Server header; empty for none
     */
    public ResponseBuilder(Supplier<String> server) {
        this.server = server;
    }

    /**
     * @param toTag for To where it has none, but in a 100
     */
    public SIPResponse of(SIPRequest request, int status, String toTag) {
        SIPResponse response = request.createResponse(status);
        try {
            if (status > 100 && response.getTo().getTag() == null) {
                response.setToTag(toTag);
            }
            String text = server.get();
            if (!text.isEmpty()) {
                Server header = new Server();
                header.setProduct(List.of(text));
                response.setHeader(header);
            }
        } catch (ParseException e) {
            throw new IllegalArgumentException("text for Server", e);
        }
        return response;
    }
}
