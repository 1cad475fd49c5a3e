// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.wire;

import gov.nist.javax.sip.header.CSeq;
import gov.nist.javax.sip.header.CallID;
import gov.nist.javax.sip.header.Contact;
import gov.nist.javax.sip.header.ContentLength;
import gov.nist.javax.sip.header.ContentType;
import gov.nist.javax.sip.header.From;
import gov.nist.javax.sip.header.MaxForwards;
import gov.nist.javax.sip.header.ProxyRequire;
import gov.nist.javax.sip.header.RecordRoute;
import gov.nist.javax.sip.header.RequestLine;
import gov.nist.javax.sip.header.Require;
import gov.nist.javax.sip.header.Route;
import gov.nist.javax.sip.header.StatusLine;
import gov.nist.javax.sip.header.To;
import gov.nist.javax.sip.header.Via;
import gov.nist.javax.sip.message.SIPMessage;
import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.parser.ParseExceptionListener;
import java.text.ParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides whether a header that cannot be parsed spoils the message (RFC 3261 §16.3: what is not needed does not). */
final class HeaderProblems implements ParseExceptionListener {

    static final HeaderProblems LISTENER = new HeaderProblems();

    private static final Set<Class<?>> NEEDED =
            Set.of(
                    RequestLine.class,
                    StatusLine.class,
                    Via.class,
                    From.class,
                    To.class,
                    CallID.class,
                    CSeq.class,
                    ContentLength.class);
    private static final Set<Class<?>> NEEDED_IN_REQUESTS =
            Set.of(
                    MaxForwards.class,
                    Contact.class,
                    Route.class,
                    RecordRoute.class,
                    Require.class,
                    ProxyRequire.class,
                    ContentType.class);

    private HeaderProblems() {}

    @Override
    @SuppressWarnings("rawtypes")
    public void handleException(
            ParseException problem,
            @Nullable SIPMessage message,
            @Nullable Class header,
            String line,
            @Nullable String whole)
            throws ParseException {
        boolean needed =
                header != null
                        && (NEEDED.contains(header)
                                || message instanceof SIPRequest
                                        && NEEDED_IN_REQUESTS.contains(header));
        if (needed || message == null) {
            throw problem;
        }
        message.addUnparsed(line);
    }
}
