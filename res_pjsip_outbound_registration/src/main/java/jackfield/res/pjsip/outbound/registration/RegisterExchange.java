// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.outbound.registration;

import jackfield.res.pjsip.outbound.registration.Outcome.Accepted;
import jackfield.res.pjsip.outbound.registration.Outcome.Failed;
import jackfield.res.pjsip.outbound.registration.Outcome.Kind;
import jackfield.sip.NoTarget;
import jackfield.sip.OutboundTransaction;
import jackfield.sip.SipLoop;
import jackfield.sip.SipUri;
import jackfield.sip.Target;
import jackfield.sip.spi.OutboundAuthenticator.Answer;
import jackfield.sip.spi.OutboundAuthenticator.Credentials;
import jackfield.sip.spi.OutboundAuthenticator.None;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;

/**
 * One REGISTER, from finding the server to the answer that counts: challenges and 423 on the way are
 * dealt with here. Confined to the owner's loop.
 */
final class RegisterExchange implements OutboundTransaction.Listener {

    /** A server that finds fault with every nonce would be asked for ever. */
    private static final int MOST_ATTEMPTS = 5;

    private final RegistrationKit kit;
    private final RegisterWriter writer;
    private final SipLoop loop;
    private final Consumer<Outcome> done;
    private Duration asked;
    private long sequence;
    private int attempts;
    private boolean over;
    private @Nullable Target server;
    private @Nullable Request request;

    /**
     * @param sequence CSeq of the last request before
     * @param asked how long to be registered; zero for not any more
     * @param done told once, on the loop
     */
    RegisterExchange(
            RegistrationKit kit,
            RegisterWriter writer,
            long sequence,
            Duration asked,
            Consumer<Outcome> done) {
        this.kit = kit;
        this.writer = writer;
        this.loop = kit.stack().ownerOf(writer.callId());
        this.sequence = sequence;
        this.asked = asked;
        this.done = done;
    }

    void begin() {
        kit.stack().locate(next(), writer.registration().transport(), loop, this::located);
    }

    /** Where REGISTER goes. */
    private SipUri next() {
        Registration registration = writer.registration();
        return registration.outboundProxy().orElse(registration.serverUri());
    }

    private void located(Optional<Target> found) {
        if (over) {
            return;
        }
        if (found.isEmpty()) {
            String reason = NoTarget.reason(kit.stack(), next(), writer.registration().transport());
            end(new Failed(Kind.UNREACHED, reason, Optional.empty()));
            return;
        }
        server = found.get();
        write(found.get());
    }

    private void write(Target to) {
        try {
            send(writer.write(to, sequence + 1, asked), to);
        } catch (IllegalArgumentException e) {
            end(new Failed(Kind.FATAL, "not sent: " + e.getMessage(), Optional.empty()));
        }
    }

    private void send(Request next, Target to) {
        attempts++;
        sequence++;
        request = next;
        kit.stack().send(next, to, this);
    }

    /** CSeq of the last request. */
    long sequence() {
        return sequence;
    }

    /** Whatever is answered from now on is not told. */
    void abandon() {
        over = true;
    }

    @Override
    public void response(Response response) {
        Target to = server;
        Request sent = request;
        if (over || response.getStatusCode() < 200 || to == null || sent == null) {
            return;
        }
        RegisterAnswer answer = new RegisterAnswer(response);
        boolean more = attempts < MOST_ATTEMPTS;
        if (answer.status() < 300) {
            Duration granted = answer.granted(writer.contact(to), asked);
            end(new Accepted(answer.text(), asked.isZero() ? Duration.ZERO : granted, asked));
        } else if (answer.failure().kind() == Kind.UNAUTHORIZED && more) {
            challenged(sent, answer, to);
        } else if (more && answer.minimum().filter(this::isLonger).isPresent()) {
            asked = answer.minimum().get();
            write(to);
        } else {
            end(answer.failure());
        }
    }

    /** RFC 3261 §10.2.8; who takes us for no time at all shall not make us ask again. */
    private boolean isLonger(Duration minimum) {
        return !asked.isZero() && minimum.compareTo(asked) > 0;
    }

    private void challenged(Request sent, RegisterAnswer answer, Target to) {
        switch (credentials(sent, answer.response())) {
            case Credentials given -> send(kit.stack().again(sent, given.headers()), to);
            case None none ->
                    end(
                            new Failed(
                                    Kind.UNAUTHORIZED,
                                    answer.text() + ": " + none.reason(),
                                    answer.failure().retryAfter()));
        }
    }

    private Answer credentials(Request sent, Response challenge) {
        List<String> auths = writer.registration().outboundAuth();
        if (auths.isEmpty()) {
            return new None("the section has no outbound_auth");
        }
        return kit.authenticators()
                .first(each -> Optional.of(each.answer(auths, sent, challenge)))
                .orElse(
                        new None(
                                "no module gives credentials (res_pjsip_outbound_authenticator_digest)"));
    }

    @Override
    public void failed(OutboundTransaction.Failure failure) {
        if (!over) {
            boolean timeout = failure == OutboundTransaction.Failure.TIMEOUT;
            String text = timeout ? "no answer" : "it could not be sent";
            end(new Failed(Kind.UNREACHED, text, Optional.empty()));
        }
    }

    private void end(Outcome outcome) {
        over = true;
        done.accept(outcome);
    }
}
