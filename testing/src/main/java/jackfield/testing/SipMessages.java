// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.testing;

import gov.nist.javax.sip.address.AddressFactoryImpl;
import gov.nist.javax.sip.header.HeaderFactoryImpl;
import gov.nist.javax.sip.message.SIPMessage;
import gov.nist.javax.sip.parser.StringMsgParser;
import jackfield.config.BadValueException;
import jackfield.sip.SipUri;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sip.InvalidArgumentException;
import javax.sip.address.URI;
import javax.sip.header.AuthorizationHeader;
import javax.sip.header.CSeqHeader;
import javax.sip.header.ContactHeader;
import javax.sip.header.Header;
import javax.sip.header.ProxyAuthorizationHeader;
import javax.sip.message.Request;
import javax.sip.message.Response;

/** SIP messages out of text, for tests. */
public final class SipMessages {

    private SipMessages() {}

    /** A request out of its text; line ends, and Content-Length where it is missing, are put right. */
    public static Request request(String text) {
        return (Request) parse(text);
    }

    /** A response out of its text. */
    public static Response response(String text) {
        return (Response) parse(text);
    }

    /** The request with another CSeq and these credentials only. */
    static Request again(Request request, long sequence, List<Header> credentials) {
        Request next = (Request) request.clone();
        next.removeHeader(AuthorizationHeader.NAME);
        next.removeHeader(ProxyAuthorizationHeader.NAME);
        try {
            ((CSeqHeader) next.getHeader(CSeqHeader.NAME)).setSeqNumber(sequence);
        } catch (InvalidArgumentException e) {
            throw new IllegalArgumentException("CSeq " + sequence, e);
        }
        credentials.forEach(next::addHeader);
        return next;
    }

    /** A Contact header. */
    static ContactHeader contact(String uri) {
        try {
            return new HeaderFactoryImpl()
                    .createContactHeader(new AddressFactoryImpl().createAddress("<" + uri + ">"));
        } catch (ParseException e) {
            throw new IllegalArgumentException("not a URI: " + uri, e);
        }
    }

    static Optional<SipUri> uri(URI uri) {
        try {
            return Optional.of(SipUri.parse(uri.toString()));
        } catch (BadValueException e) {
            return Optional.empty();
        }
    }

    private static SIPMessage parse(String text) {
        String whole = text.replace("\r\n", "\n").stripLeading().replace("\n", "\r\n");
        int blank = whole.indexOf("\r\n\r\n");
        String head = blank < 0 ? whole.stripTrailing() : whole.substring(0, blank);
        String body = blank < 0 ? "" : whole.substring(blank + 4);
        if (!head.toLowerCase(Locale.ROOT).contains("\ncontent-length:")) {
            head += "\r\nContent-Length: " + body.getBytes(StandardCharsets.UTF_8).length;
        }
        byte[] message = (head + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8);
        try {
            return new StringMsgParser()
                    .parseSIPMessage(
                            message,
                            true,
                            false,
                            (cause, any, header, line, all) -> {
                                throw cause;
                            });
        } catch (ParseException e) {
            throw new IllegalArgumentException("not a SIP message: " + text, e);
        }
    }
}
