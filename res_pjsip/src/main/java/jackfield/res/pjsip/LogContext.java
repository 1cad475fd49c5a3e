// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip;

import jackfield.sip.Endpoint;
import jackfield.sip.InboundRequest;
import org.slf4j.MDC;

/**
 * What lines of the log are about while a request is worked on: its Call-ID and, once it is known, its
 * endpoint. Values are set to the empty text at the end, not removed, so that setting the next ones
 * allocates nothing. Confined to the loop that works on the request.
 */
final class LogContext implements AutoCloseable {

    private static final String CALL = "call";
    private static final String ENDPOINT = "endpoint";
    private static final LogContext OF_THIS_THREAD = new LogContext();

    private LogContext() {}

    static LogContext of(InboundRequest request) {
        MDC.put(CALL, request.callId());
        return OF_THIS_THREAD;
    }

    void endpoint(Endpoint endpoint) {
        MDC.put(ENDPOINT, endpoint.id());
    }

    @Override
    public void close() {
        MDC.put(CALL, "");
        MDC.put(ENDPOINT, "");
    }
}
