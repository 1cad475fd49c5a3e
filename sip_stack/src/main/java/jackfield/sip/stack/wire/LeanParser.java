// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.wire;

import gov.nist.javax.sip.message.SIPMessage;
import gov.nist.javax.sip.parser.ParseExceptionListener;
import gov.nist.javax.sip.parser.RequestLineParser;
import gov.nist.javax.sip.parser.StatusLineParser;
import gov.nist.javax.sip.parser.StringMsgParser;
import java.text.ParseException;
import org.jspecify.annotations.Nullable;

/** JAIN-SIP's parser for the headers that are read, and none for those that are not. Not for sharing. */
final class LeanParser extends StringMsgParser {

    /** Reads a head without folded lines. */
    SIPMessage parse(byte[] head) throws ParseException {
        SIPMessage message = parseSIPMessage(head, false, false, HeaderProblems.LISTENER);
        if (!(message instanceof LeanMessage lean)) {
            throw new ParseException("no message", 0);
        }
        lean.deferred().ready();
        return message;
    }

    @Override
    protected SIPMessage processFirstLine(
            String line, ParseExceptionListener listener, byte[] whole) throws ParseException {
        if (line.startsWith("SIP/2.0")) {
            LeanResponse response = new LeanResponse();
            response.setStatusLine(new StatusLineParser(line + "\n").parse());
            return response;
        }
        LeanRequest request = new LeanRequest();
        request.setRequestLine(new RequestLineParser(line + "\n").parse());
        return request;
    }

    @Override
    protected void processHeader(
            @Nullable String header,
            SIPMessage message,
            ParseExceptionListener listener,
            byte[] whole)
            throws ParseException {
        int colon = header == null ? -1 : header.indexOf(':');
        if (header == null || colon <= 0) {
            return;
        }
        String name = EagerHeaders.canonical(header.substring(0, colon));
        if (EagerHeaders.eager(name)) {
            super.processHeader(name + header.substring(colon), message, listener, whole);
        } else if (message instanceof LeanMessage lean) {
            lean.deferred().add(name, header);
        }
    }
}
