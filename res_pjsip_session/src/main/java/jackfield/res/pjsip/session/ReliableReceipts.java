// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sip.header.Header;
import javax.sip.message.Response;

/** Confirms provisional responses to our INVITE, in order and once each (RFC 3262 §4). Confined to the owner's loop. */
final class ReliableReceipts {

    private final SessionKernel kernel;

    /** The last number of each fork, by its tag. */
    private final Map<String, Long> last = new HashMap<>();

    ReliableReceipts(SessionKernel kernel) {
        this.kernel = kernel;
    }

    static boolean asked(Response response) {
        return OptionTags.requires(response, ReliableResponses.TAG);
    }

    /** What its PRACK says; empty for one that came before or too early, which is left unanswered. */
    Optional<Header> take(Response response) {
        OptionalLong number = Words.number(response, "RSeq");
        if (number.isEmpty()) {
            return Optional.empty();
        }
        String tag = EarlyAnswers.fork(response);
        Long before = last.get(tag);
        boolean another = before == null && last.size() >= EarlyAnswers.MOST_FORKS;
        if (another || before != null && number.getAsLong() != before + 1) {
            return Optional.empty();
        }
        last.put(tag, number.getAsLong());
        String cseq = Words.first(response, "CSeq").orElse("");
        return Optional.of(kernel.header("RAck", number.getAsLong() + " " + cseq));
    }
}
