// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import jackfield.sip.spi.SessionMedia;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sip.header.ToHeader;
import javax.sip.message.Response;

/** The answers that the forks of an INVITE of ours give before one is answered. Confined to the owner's loop. */
final class EarlyAnswers {

    /** So many forks at most are told apart, as a far end could invent them without end. */
    static final int MOST_FORKS = 64;

    private final Map<String, String> answers = new HashMap<>();
    private String current = "";

    static String fork(Response response) {
        return String.valueOf(((ToHeader) response.getHeader(ToHeader.NAME)).getTag());
    }

    /**
     * Takes the answer in a provisional response.
     *
     * @return false if there is none that is any use
     */
    boolean take(Response response, SessionMedia media) {
        Optional<String> sdp = SessionBody.sdp(response).filter(media::accept);
        if (sdp.isEmpty()) {
            return false;
        }
        current = fork(response);
        if (answers.size() < MOST_FORKS || answers.containsKey(current)) {
            answers.put(current, sdp.get());
        }
        return true;
    }

    /** Takes the answer of the fork that answered: what it said before, where it does not say it again. */
    boolean settle(Response ok, SessionMedia media) {
        Optional<String> sdp = SessionBody.sdp(ok);
        if (sdp.isPresent()) {
            return media.accept(sdp.get());
        }
        String before = answers.get(fork(ok));
        return before != null && (current.equals(fork(ok)) || media.accept(before));
    }
}
