// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import jackfield.channel.HangupCause;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sip.header.Header;
import javax.sip.message.Message;

/** Why a call ends, as Reason says it (RFC 3326). */
final class Reasons {

    private static final String NAME = "Reason";
    private static final Pattern CAUSE = Pattern.compile(";\\s*cause\\s*=\\s*(\\d{1,3})");

    private Reasons() {}

    /** For what ends a call: the cause of Q.850, and that somebody else took it (RFC 3326 §2). */
    static List<Header> of(InviteSession session, HangupCause cause) {
        List<Header> reasons = new ArrayList<>();
        SessionKernel kernel = session.kernel;
        if (cause == HangupCause.ANSWERED_ELSEWHERE) {
            reasons.add(kernel.header(NAME, "SIP;cause=200;text=\"Call completed elsewhere\""));
        }
        if (!session.endpoint().signaling().suppressQ850ReasonHeaders()) {
            reasons.add(kernel.header(NAME, "Q.850;cause=" + cause.code()));
        }
        return reasons;
    }

    /** What the far end says; empty if it says nothing that we know. */
    static Optional<HangupCause> in(Message message) {
        for (String reason : Words.of(message, NAME)) {
            Matcher cause = CAUSE.matcher(reason);
            if (reason.toUpperCase(Locale.ROOT).startsWith("Q.850") && cause.find()) {
                return HangupCause.of(Integer.parseInt(cause.group(1)));
            }
        }
        return Optional.empty();
    }
}
