// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.chan.pjsip;

import jackfield.channel.CallerId;
import jackfield.channel.HangupCause;
import jackfield.rtp.MediaLeg;
import jackfield.sip.Endpoint;
import jackfield.sip.spi.Session;
import jackfield.sip.spi.SessionHeaders;
import jackfield.sip.spi.SessionUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes down what is asked of it. */
final class RecordingSession implements Session {

    private final Endpoint endpoint;
    private final SessionUser user;
    private final List<String> asked = new ArrayList<>();

    /** Its media, which a test may set. */
    MediaLeg leg = MediaLeg.NONE;

    RecordingSession(Endpoint endpoint, SessionUser user) {
        this.endpoint = endpoint;
        this.user = user;
    }

    SessionUser user() {
        return user;
    }

    List<String> asked() {
        return asked;
    }

    @Override
    public Endpoint endpoint() {
        return endpoint;
    }

    @Override
    public String callId() {
        return "call-1";
    }

    @Override
    public void invite() {
        asked.add("invite");
    }

    @Override
    public void ring() {
        asked.add("ring");
    }

    @Override
    public void progress() {
        asked.add("progress");
    }

    @Override
    public void answer() {
        asked.add("answer");
    }

    @Override
    public void end(HangupCause cause) {
        asked.add("end " + cause);
    }

    @Override
    public void connectedLine(CallerId party) {
        asked.add("connectedLine " + party);
    }

    @Override
    public MediaLeg media() {
        return leg;
    }

    @Override
    public SessionHeaders headers() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> read(String item) {
        return Optional.of("value of " + item);
    }
}
