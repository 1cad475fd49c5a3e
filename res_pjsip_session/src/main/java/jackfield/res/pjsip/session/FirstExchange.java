// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import jackfield.res.pjsip.session.InviteSession.Offers;
import java.text.ParseException;
import java.util.Optional;
import javax.sip.message.Message;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The first offer and answer of a call that came in: in INVITE and its responses, PRACK or ACK (RFC 3261
 * §13.2.1, RFC 3262 §5). Confined to the owner's loop.
 *
 * <pre>
 * offer in INVITE:  OPEN ──answer in a response, PRACK──▶ AGREED
 * no offer:         OPEN ──offer in a response──▶ OFFERED ──answer in PRACK──▶ AGREED
 * </pre>
 *
 * In state OPEN the 2xx holds our answer, or an offer that the ACK answers.
 */
final class FirstExchange {

    private static final Logger log = LoggerFactory.getLogger(FirstExchange.class);

    private enum State {
        OPEN,
        OFFERED,
        AGREED
    }

    private final InviteSession session;
    private State state = State.OPEN;

    /** Our answer to the offer in the INVITE; null if the INVITE had none. */
    private @Nullable String answer;

    FirstExchange(InviteSession session) {
        this.session = session;
    }

    /** Takes the answer that the media made of the INVITE's offer. */
    void answer(String sdp) {
        answer = sdp;
    }

    boolean hasAnswer() {
        return answer != null;
    }

    /** Where offers stand before our 2xx. */
    Offers offers() {
        return switch (state) {
            case AGREED -> Offers.NONE_OPEN;
            case OFFERED -> Offers.OURS_OPEN;
            case OPEN -> Offers.THEIRS_OPEN;
        };
    }

    /** Where offers stand between our 2xx and its ACK. */
    Offers offersAnswered() {
        return state == State.AGREED ? Offers.NONE_OPEN : Offers.OURS_OPEN;
    }

    /**
     * Writes into a provisional response what belongs there: the answer, or in the first one that will be
     * confirmed our offer, if the INVITE had none.
     */
    void describe(Response response, boolean early, boolean reliably) {
        String sdp = answer;
        if (sdp != null && early) {
            put(response, sdp);
        } else if (sdp == null && reliably && state == State.OPEN) {
            state = State.OFFERED;
            put(response, session.sessionMedia().offer());
        }
    }

    /** Writes into the 2xx what has not been agreed on for sure. */
    void describe(Response ok) {
        if (state == State.AGREED) {
            return;
        }
        String sdp = answer;
        if (sdp == null) {
            session.expectAnswerInAck();
        }
        put(ok, sdp == null ? session.sessionMedia().offer() : sdp);
    }

    /**
     * A response is confirmed; PRACK may hold the answer to our offer, or a new offer.
     *
     * @param described the response had a session description
     * @return false if the call is of no use without what PRACK should hold
     */
    boolean confirm(Request prack, Response ok, boolean described) {
        Optional<String> sdp = SessionBody.sdp(prack);
        if (state == State.OFFERED && described) {
            state = State.AGREED;
            boolean agreed = sdp.filter(session.sessionMedia()::accept).isPresent();
            if (agreed) {
                session.agreed();
            }
            return agreed;
        }
        if (described && answer != null) {
            state = State.AGREED;
        }
        if (state == State.AGREED) {
            sdp.ifPresent(offer -> newOffer(offer, ok));
        }
        return true;
    }

    private void newOffer(String offer, Response ok) {
        try {
            Optional<String> reply = session.sessionMedia().answer(offer);
            if (reply.isPresent()) {
                put(ok, reply.get());
                session.agreed();
            } else {
                ok.setStatusCode(Response.NOT_ACCEPTABLE_HERE);
            }
        } catch (IllegalArgumentException | ParseException e) {
            log.debug("{} made an offer in PRACK that is no use", session.endpoint().id(), e);
        }
    }

    private void put(Message message, String sdp) {
        SessionBody.put(message, sdp, session.kernel.stack().headers());
    }
}
