// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The messages of RFC 4475 and, for IPv6, RFC 5118, each with its verdict. */
final class TortureTest {

    private final MessageReader reader = new MessageReader(() -> "Jackfield");

    @ParameterizedTest
    @CsvSource({
        // §3.1.1: valid messages
        "wsinv, request",
        "intmeth, request",
        "esc01, request",
        "escnull, request",
        "esc02, request",
        "lwsdisp, request",
        "longreq, request",
        "dblreq, request",
        "semiuri, request",
        "transports, request",
        "mpart01, request",
        "unreason, response",
        "noreason, response",
        // §3.1.2: invalid messages
        "badinv01, 400",
        "clerr, 400",
        "ncl, 400",
        "scalar02, 400",
        "scalarlg, silence",
        "quotbal, 400",
        "ltgtruri, 400",
        "lwsruri, 400",
        "lwsstart, 400",
        "trws, 400",
        "escruri, 400",
        // A Date that is not in GMT is none that we need: the request passes without it.
        "baddate, request",
        // In these three nothing is in doubt, and the RFC lets us be generous.
        "regbadct, request",
        "badaspec, request",
        "baddn, request",
        // Its Via is of SIP/7.0 too, so that nobody knows where an answer would have to go.
        "badvers, silence",
        "mismatch01, 400",
        "mismatch02, 400",
        "bigcode, silence",
        // §3.2: told apart by what else is in it, as those of RFC 2543 are
        "badbranch, request",
        // §3.3: for the layers above
        "insuf, silence",
        "unkscm, request",
        "novelsc, request",
        "unksm2, request",
        "bext01, request",
        "invut, request",
        "regaut01, request",
        "multi01, silence",
        "mcl01, 400",
        "bcast, response",
        "zeromf, request",
        "cparam01, request",
        "cparam02, request",
        "regescrt, request",
        "sdp01, request",
        // §3.4: an INVITE of RFC 2543 has no From tag, and no dialog can be made of it
        "inv2543, 400"
    })
    void hasAVerdictOnEachMessage(String name, String verdict) {
        hasVerdict("rfc4475", name, verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "valid, request", // §4.1
        "unbracketed, 400", // §4.2
        "portinside, request", // §4.3: the last group of the address, and no port
        "portoutside, request", // §4.4
        "viabracketed, request", // §4.5: both ways of writing it
        "viabare, request",
        "sdp6, request", // §4.6
        "mixedvia, request", // §4.7
        "sdpmixed, request", // §4.8
        "mapped, request", // §4.9
        "colons, request", // §4.10: one colon too many, which the grammar of RFC 3261 asks for
    })
    void hasAVerdictOnEachMessageOfIpv6(String name, String verdict) {
        hasVerdict("rfc5118", name, verdict);
    }

    private void hasVerdict(String rfc, String name, String verdict) {
        Incoming incoming = reader.read(TortureMessage.read(rfc, name));

        String found =
                switch (incoming) {
                    case Incoming.Request any -> "request";
                    case Incoming.Response any -> "response";
                    case Incoming.KeepAlive any -> "keep-alive";
                    case Incoming.Malformed m when m.answer().isEmpty() -> "silence";
                    case Incoming.Malformed m -> m.answer().substring(8, 11);
                };
        assertThat(found).as("%s: %s", name, incoming).isEqualTo(verdict);
    }
}
