// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.chan.pjsip;

import jackfield.channel.CallerId;
import jackfield.channel.ChannelDriver;
import jackfield.channel.HangupCause;
import jackfield.rtp.MediaLeg;
import jackfield.sip.spi.Session;
import java.util.Optional;

/** Carries out on a session what is asked of its channel. Thread-safe: the session posts. */
final class SessionDriver implements ChannelDriver {

    private final Session session;

    SessionDriver(Session session) {
        this.session = session;
    }

    Session session() {
        return session;
    }

    @Override
    public void call() {
        session.invite();
    }

    @Override
    public void ring() {
        session.ring();
    }

    @Override
    public void progress() {
        session.progress();
    }

    @Override
    public void answer() {
        session.answer();
    }

    @Override
    public void hangUp(HangupCause cause) {
        session.end(cause);
    }

    @Override
    public void connectedLine(CallerId party) {
        session.connectedLine(party);
    }

    @Override
    public MediaLeg media() {
        return session.media();
    }

    /** {@code endpoint}, and {@code pjsip,ITEM} for what the session knows. */
    @Override
    public Optional<String> read(String item) {
        if (item.equals("endpoint")) {
            return Optional.of(session.endpoint().id());
        }
        return item.startsWith("pjsip,")
                ? session.read(item.substring("pjsip,".length()))
                : Optional.empty();
    }
}
