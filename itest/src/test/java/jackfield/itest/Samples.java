// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest;

import java.util.Map;

/** Configuration files for exchanges in tests. */
final class Samples {

    private Samples() {}

    /**
     * All modules; a transport on 127.0.0.1, and three endpoints without login: alice is known by her
     * address, bob by his name, carol by nothing.
     */
    static Map<String, String> files(int port) {
        return Map.of(
                "modules.conf",
                "[modules]\nautoload=yes\n",
                "rtp.conf",
                "[general]\nrtpstart=31000\nrtpend=31100\n",
                "extensions.conf",
                "[inside]\nexten => 600,1,Answer()\n",
                "pjsip.conf",
                """
                [transport-udp]
                type=transport
                protocol=udp
                bind=127.0.0.1:%d

                [person](!)
                type=endpoint
                context=inside
                disallow=all
                allow=ulaw
                [alice](person)
                [bob](person)
                [carol](person)

                [alice]
                type=identify
                endpoint=alice
                match=127.0.0.2
                """
                        .formatted(port));
    }
}
