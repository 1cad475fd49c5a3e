// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.dial;

import jackfield.channel.HangupCause;
import java.util.List;

/** The values of {@code DIALSTATUS} that Dial sets. */
enum DialStatus {
    ANSWER,
    BUSY,
    NOANSWER,
    CANCEL,
    CONGESTION,
    CHANUNAVAIL,
    INVALIDARGS;

    /** What one failed destination comes to. */
    static DialStatus of(HangupCause cause) {
        return switch (cause) {
            case USER_BUSY -> BUSY;
            case NO_ANSWER -> NOANSWER;
            case NORMAL_CIRCUIT_CONGESTION, SWITCH_CONGESTION -> CONGESTION;
            default -> CHANUNAVAIL;
        };
    }

    /**
     * What several failed destinations come to.
     *
     * @return the cause that decides
     */
    static HangupCause deciding(List<HangupCause> causes) {
        for (DialStatus wanted : List.of(BUSY, CONGESTION)) {
            for (HangupCause cause : causes) {
                if (of(cause) == wanted) {
                    return cause;
                }
            }
        }
        return causes.getLast();
    }

    /** What the failure of all destinations comes to; there is at least one. */
    static DialStatus of(List<HangupCause> causes) {
        DialStatus decided = of(deciding(causes));
        return causes.size() > 1 && decided == NOANSWER ? CHANUNAVAIL : decided;
    }
}
