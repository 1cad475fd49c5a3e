// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.chan.pjsip;

import jackfield.channel.CallerId;
import jackfield.channel.ChannelDriver;
import jackfield.channel.HangupCause;
import jackfield.channel.Hops;
import jackfield.rtp.MediaLeg;
import jackfield.sip.spi.Session;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Carries out on a session what is asked of its channel. Thread-safe: the session posts. */
final class SessionDriver implements ChannelDriver {

    private final Session session;
    private final AtomicBoolean held;
    private final Map<String, String> items;

    /**
     * @param held whether the far end holds the call, as its {@link SessionLine} keeps it
     * @param items more of them, by name, that can be read
     */
    SessionDriver(Session session, AtomicBoolean held, Map<String, String> items) {
        this.session = session;
        this.held = held;
        this.items = Map.copyOf(items);
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

    /** {@code endpoint}; {@code pjsip,ITEM} for what the session knows, {@code rtp,ITEM} and {@code rtcp,ITEM} for its media. */
    @Override
    public Optional<String> read(String item) {
        if (item.equals("endpoint")) {
            return Optional.of(session.endpoint().id());
        }
        if (item.startsWith("pjsip,")) {
            return session.read(item.substring("pjsip,".length()));
        }
        if (item.startsWith("rtcp,")) {
            return RtcpItems.read(session.media(), item.substring("rtcp,".length()));
        }
        return item.startsWith("rtp,")
                ? RtpItems.read(session.media(), held.get(), item.substring("rtp,".length()))
                : Optional.ofNullable(items.get(item));
    }

    /** The session itself, and how far its call may still go. */
    @Override
    public <T> Optional<T> facet(Class<T> kind) {
        if (kind == Hops.class && session.hops() >= 0) {
            return Optional.of(kind.cast(new Hops(session.hops())));
        }
        return kind == Session.class ? Optional.of(kind.cast(session)) : Optional.empty();
    }
}
