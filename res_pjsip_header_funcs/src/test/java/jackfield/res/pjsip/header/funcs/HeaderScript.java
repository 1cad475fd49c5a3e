// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.header.funcs;

import jackfield.channel.CallerId;
import jackfield.channel.HangupCause;
import jackfield.rtp.MediaLeg;
import jackfield.sip.Endpoint;
import jackfield.sip.spi.HeaderLine;
import jackfield.sip.spi.Session;
import jackfield.sip.spi.SessionHeaders;
import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A PJSIP channel with headers, and steps of the dialplan that run on it. */
final class HeaderScript implements SessionHeaders {

    final FakeChannel channel = FakeChannel.outgoing("PJSIP/201-00000001");
    private final List<HeaderLine> response = new ArrayList<>();
    private List<HeaderLine> invite = new ArrayList<>();
    private boolean sent;

    /** Headers as {@code Name: value}. */
    static HeaderScript with(String... lines) {
        HeaderScript script = new HeaderScript();
        Arrays.stream(lines).map(HeaderScript::line).forEach(script.invite::add);
        script.channel.facet(Session.class, new HeaderSession(script));
        return script;
    }

    HeaderScript answered(String... lines) {
        Arrays.stream(lines).map(HeaderScript::line).forEach(response::add);
        return this;
    }

    HeaderScript sent() {
        sent = true;
        return this;
    }

    private static HeaderLine line(String text) {
        int colon = text.indexOf(':');
        return new HeaderLine(text.substring(0, colon), text.substring(colon + 1).strip());
    }

    /** Runs these steps, after which the channel is over. */
    HeaderScript runs(String... steps) {
        script(steps).run(channel, "100");
        return this;
    }

    /** What a text of the dialplan comes to. */
    String value(String text) {
        return script("NoOp()").substitution().substitute(channel, text);
    }

    private static DialplanScript script(String... steps) {
        return DialplanScript.of("100", steps)
                .offer(new HeaderFunction())
                .offer(new HeadersFunction())
                .offer(new HeaderParamFunction())
                .offer(new ResponseHeaderFunction())
                .offer(new ResponseHeadersFunction());
    }

    List<String> lines() {
        return invite.stream().map(line -> line.name() + ": " + line.value()).toList();
    }

    @Override
    public List<HeaderLine> invite() {
        return List.copyOf(invite);
    }

    @Override
    public List<HeaderLine> response() {
        return List.copyOf(response);
    }

    @Override
    public void change(UnaryOperator<List<HeaderLine>> change) {
        if (sent) {
            throw new IllegalStateException("has gone out");
        }
        invite = change.apply(invite());
    }

    /** A session that has headers and does nothing. */
    private record HeaderSession(SessionHeaders headers) implements Session {

        @Override
        public Endpoint endpoint() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String callId() {
            return "call-1";
        }

        @Override
        public void invite() {}

        @Override
        public void ring() {}

        @Override
        public void progress() {}

        @Override
        public void answer() {}

        @Override
        public void end(HangupCause cause) {}

        @Override
        public void connectedLine(CallerId party) {}

        @Override
        public MediaLeg media() {
            return MediaLeg.NONE;
        }

        @Override
        public Optional<String> read(String item) {
            return Optional.empty();
        }
    }
}
