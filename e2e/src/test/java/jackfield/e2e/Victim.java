// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** An exchange that is attacked, and the messages of attackers. */
final class Victim {

    /** Nobody is known for it. */
    static final String STRANGER = "127.0.0.9";

    /** The endpoint {@code sipp}, without login. */
    static final String KNOWN = "127.0.0.2";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static final String MORE_ENDPOINTS =
            """

            [strict](phone)
            auth=strict
            [strict](login)
            username=strict
            password=secret-strict
            supported_algorithms_uas=SHA-256

            [inner](phone)
            auth=6001
            deny=0.0.0.0/0
            permit=192.0.2.0/24

            [marked](phone)
            auth=6001
            [marked]
            type=identify
            endpoint=marked
            match_header=X-Account: 77

            [lost](phone)
            aors=lost
            identify_by=ip
            [lost]
            type=aor
            contact=sip:x@nowhere.invalid
            """;

    private Victim() {}

    static Exchange.Configuration configuration() {
        return Phones.configuration()
                .file("pjsip.conf", Phones.PJSIP + MORE_ENDPOINTS)
                .file(
                        "extensions.conf",
                        Phones.EXTENSIONS
                                + "exten => 300,1,Dial(PJSIP/lost,10)\n same => n,Hangup()\n")
                .file("logger.conf", "[logfiles]\nfull => *\nsecurity => security\n");
    }

    /** A request of its own, without a body. */
    static String request(String method, String user, String... lines) {
        return withBody(method, user, "", lines);
    }

    /** The same with a body; the length that is said is the right one. */
    static String withBody(String method, String user, String body, String... lines) {
        int number = NUMBER.incrementAndGet();
        String id = method + "-" + ProcessHandle.current().pid() + "-" + number;
        StringBuilder more = new StringBuilder();
        for (String line : lines) {
            more.append(line).append('\n');
        }
        int length = body.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8).length;
        return """
               %s sip:100@%%PBX%% SIP/2.0
               Via: SIP/2.0/UDP %%ME%%;branch=z9hG4bK-%s;rport
               Max-Forwards: 70
               From: <sip:%s@%%PBX%%>;tag=%d
               To: <sip:100@%%PBX%%>
               Call-ID: %s
               CSeq: 1 %s
               Contact: <sip:%s@%%ME%%>
               %sContent-Length: %d

               %s"""
                .formatted(method, id, user, number, id, method, user, more, length, body);
    }

    /** A REGISTER that asks who is registered, and changes nothing. */
    static String query(String user, String... lines) {
        return request("REGISTER", user, lines)
                .replaceFirst("(?m)^Contact: .*\n", "")
                .replace("To: <sip:100@", "To: <sip:" + user + "@");
    }

    /** The final status that a message gets, sent from an address. */
    static int status(Exchange exchange, String from, String message) throws IOException {
        try (SipSocket socket = new SipSocket(exchange, from)) {
            socket.send(message);
            return socket.status();
        }
    }

    /** The first response that a message gets. */
    static String answer(Exchange exchange, String from, String message) throws IOException {
        try (SipSocket socket = new SipSocket(exchange, from)) {
            socket.send(message);
            return socket.receive();
        }
    }
}
