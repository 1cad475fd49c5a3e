// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import jackfield.sip.InboundRequest;
import jackfield.sip.spi.HeaderLine;
import jackfield.sip.spi.SessionHeaders;
import java.util.List;
import java.util.function.UnaryOperator;

/** The headers of a session that came in. */
record ReceivedHeaders(InboundRequest request) implements SessionHeaders {

    @Override
    public List<HeaderLine> invite() {
        return HeaderLines.of(request.message(), request.owner());
    }

    @Override
    public List<HeaderLine> response() {
        return List.of();
    }

    @Override
    public void change(UnaryOperator<List<HeaderLine>> change) {
        throw new IllegalStateException("the INVITE of this leg has come in");
    }
}
