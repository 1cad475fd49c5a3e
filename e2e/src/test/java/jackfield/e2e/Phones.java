// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import java.io.IOException;

/** The configuration most tests start from: phones 6001 and 6002, a trunk-like caller without login. */
final class Phones {

    static final String PJSIP =
            """
            [transport-udp]
            type=transport
            protocol=udp
            bind=127.0.0.1:%PORT%

            [phone](!)
            type=endpoint
            context=inside
            disallow=all
            allow=ulaw,alaw
            [login](!)
            type=auth
            auth_type=userpass
            [place](!)
            type=aor
            max_contacts=2

            [6001](phone)
            auth=6001
            aors=6001
            callerid=Alice <6001>
            [6001](login)
            username=6001
            password=secret-6001
            [6001](place)

            [6002](phone)
            auth=6002
            aors=6002
            [6002](login)
            username=6002
            password=secret-6002
            [6002](place)

            [sipp]
            type=endpoint
            context=inside
            disallow=all
            allow=ulaw
            aors=sipp
            [sipp]
            type=aor
            contact=sip:sipp@127.0.0.2:35190
            [sipp]
            type=identify
            endpoint=sipp
            match=127.0.0.2
            """;

    static final String EXTENSIONS =
            """
            [inside]
            exten => 100,1,Answer()
             same => n,Wait(10)
             same => n,Hangup()
            exten => 200,1,Dial(PJSIP/sipp,10)
             same => n,NoOp(${DIALSTATUS} ${HANGUPCAUSE})
             same => n,Hangup()
            exten => 600,1,Answer()
             same => n,Echo()
            exten => _6XXX,1,Dial(PJSIP/${EXTEN},20)
             same => n,Hangup()
            """;

    private Phones() {}

    static Exchange.Configuration configuration() {
        return new Exchange.Configuration()
                .file("pjsip.conf", PJSIP)
                .file("extensions.conf", EXTENSIONS);
    }

    static Exchange exchange() throws IOException {
        return configuration().start();
    }
}
