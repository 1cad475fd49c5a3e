// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.outbound.authenticator.digest;

import jackfield.config.ConfigStore;
import jackfield.sip.spi.OutboundAuthenticator.Answer;
import jackfield.sip.spi.OutboundAuthenticator.Credentials;
import jackfield.sip.spi.OutboundAuthenticator.None;
import jackfield.testing.FakeSipStack;
import jackfield.testing.SipMessages;
import jackfield.testing.TestConfig;
import jackfield.testing.VirtualTimers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sip.header.AuthorizationHeader;
import javax.sip.header.Header;
import javax.sip.message.Request;
import javax.sip.message.Response;

/** A provider that challenges our REGISTER, and the sections of ours that it is answered with. */
final class Provider {

    private final FakeSipStack stack = new FakeSipStack(new VirtualTimers());
    private final DigestOutboundAuthenticator authenticator;
    private final List<String> names;
    private Request request =
            SipMessages.request(
                    """
                    REGISTER sip:example.org SIP/2.0
                    From: <sip:acct77@example.org>;tag=a
                    To: <sip:acct77@example.org>
                    Call-ID: call-1
                    CSeq: 1 REGISTER
                    Max-Forwards: 70
                    """);

    private Provider(ConfigStore config, List<String> names) {
        authenticator = new DigestOutboundAuthenticator(config, stack);
        this.names = names;
    }

    /** We have these sections in pjsip.conf and name those in outbound_auth. */
    static Provider with(String pjsip, String... names) {
        return new Provider(TestConfig.of("pjsip.conf", pjsip), List.of(names));
    }

    /** We have one account that fits every realm, with these lines. */
    static Provider withAccount(String... lines) {
        return with(
                "[uplink]\ntype=auth\nusername=acct77\n" + String.join("\n", lines) + "\n",
                "uplink");
    }

    /** What we say to a response with these header lines; our next request then has the credentials. */
    Answer asks(int status, String... headers) {
        Response response =
                SipMessages.response(
                        """
                        SIP/2.0 %d Unauthorized
                        From: <sip:acct77@example.org>;tag=a
                        To: <sip:acct77@example.org>;tag=b
                        Call-ID: call-1
                        CSeq: 1 REGISTER
                        %s
                        """
                                .formatted(status, String.join("\n", headers)));
        Answer answer = authenticator.answer(names, request, response);
        if (answer instanceof Credentials credentials) {
            request = stack.again(request, credentials.headers());
        }
        return answer;
    }

    /** A 401 with one challenge of these parameters. */
    Answer asks(String parameters) {
        return asks(401, "WWW-Authenticate: Digest " + parameters);
    }

    static List<AuthorizationHeader> credentials(Answer answer) {
        List<AuthorizationHeader> headers = new ArrayList<>();
        for (Header header : ((Credentials) answer).headers()) {
            headers.add((AuthorizationHeader) header);
        }
        return headers;
    }

    static AuthorizationHeader only(Answer answer) {
        List<AuthorizationHeader> headers = credentials(answer);
        if (headers.size() != 1) {
            throw new AssertionError(headers);
        }
        return headers.getFirst();
    }

    static String reason(Answer answer) {
        return ((None) answer).reason();
    }

    /** Values of parameters, in order. */
    static List<String> parameters(AuthorizationHeader header, String... names) {
        return Arrays.stream(names).map(header::getParameter).toList();
    }

    Request request() {
        return request;
    }
}
