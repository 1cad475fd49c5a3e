// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import java.io.IOException;

/** Configurations of an exchange that is a customer of the provider {@link Kamailio}. */
final class Trunk {

    private static final String PJSIP =
            """
            [system]
            type=system
            timer_t1=100
            timer_b=6400
            [udp]
            type=transport
            protocol=udp
            bind=127.0.0.1:%PORT%

            [sipp]
            type=endpoint
            context=inside
            allow=!all,ulaw
            aors=sipp
            [sipp]
            type=aor
            [sipp]
            type=identify
            endpoint=sipp
            match=127.0.0.2

            [by-line]
            type=registration
            server_uri=sip:%PROVIDER%
            client_uri=sip:acct77@%PROVIDER%
            contact_user=5550177
            outbound_auth=login
            max_random_initial_delay=0
            retry_interval=1
            max_retries=100
            expiration=10
            line=yes
            endpoint=by-line
            [by-address]
            type=registration
            server_uri=sip:%PROVIDER%
            client_uri=sip:acct78@%PROVIDER%
            contact_user=5550178
            outbound_auth=login
            max_random_initial_delay=0
            retry_interval=1
            max_retries=100

            [login]
            type=auth
            username=acct77
            password=%PASSWORD%

            [trunk](!)
            type=endpoint
            allow=!all,ulaw
            aors=provider
            outbound_auth=login
            from_user=acct77
            from_domain=provider.example.org
            [provider]
            type=aor
            contact=sip:%PROVIDER%
            [by-line](trunk)
            context=line
            [by-address](trunk)
            context=address
            [by-address]
            type=identify
            endpoint=by-address
            match=127.0.0.5
            """;

    private static final String EXTENSIONS =
            """
            [inside]
            exten => _5550XXX,1,Dial(PJSIP/${EXTEN}@by-line,10)
             same => n,Set(GLOBAL(LAST)=${DIALSTATUS} ${HANGUPCAUSE})
             same => n,Hangup()
            exten => 701,1,Dial(PJSIP/by-line/sip:5550200@%PROVIDER%,10)
             same => n,Hangup()
            [line]
            exten => 5550177,1,Answer()
             same => n,Wait(5)
            [address]
            exten => 5550178,1,Answer()
             same => n,Wait(5)
            """;

    private Trunk() {}

    /**
     * @param password that the exchange takes for right
     */
    static Exchange start(Kamailio provider, String password) throws IOException {
        return new Exchange.Configuration()
                .file(
                        "pjsip.conf",
                        PJSIP.replace("%PROVIDER%", provider.address())
                                .replace("%PASSWORD%", password))
                .file("extensions.conf", EXTENSIONS.replace("%PROVIDER%", provider.address()))
                .start();
    }
}
