// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.chan.pjsip;

import jackfield.channel.CallerId;
import jackfield.channel.Channel;
import jackfield.channel.ChannelDriver;
import jackfield.channel.ChannelLine;
import jackfield.channel.ChannelOrigin;
import jackfield.channel.ChannelTechnology.Prepared;
import jackfield.channel.Location;
import jackfield.module.Lease;
import jackfield.sip.Endpoint;
import jackfield.sip.spi.HeaderLine;
import jackfield.sip.spi.InheritedHeaders;
import jackfield.sip.spi.Session;
import jackfield.sip.spi.SessionFactory;
import jackfield.sip.spi.SessionFactory.OutgoingCall;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A call that could be made. The module that makes sessions stays in place until the session is over. */
final class PreparedCall implements Prepared {

    private static final Logger LOG = LoggerFactory.getLogger(PreparedCall.class);

    private final OutgoingCall call;
    private final Lease<SessionFactory> factory;
    private final String dialed;
    private final Map<String, String> items;
    private final Legs legs;

    /**
     * @param items of the channel that can be read
     */
    PreparedCall(
            OutgoingCall call,
            Lease<SessionFactory> factory,
            String dialed,
            Map<String, String> items,
            Legs legs) {
        this.call = call;
        this.factory = factory;
        this.dialed = dialed;
        this.items = items;
        this.legs = legs;
    }

    @Override
    public ChannelOrigin origin() {
        Endpoint endpoint = call.endpoint();
        return new ChannelOrigin(
                "PJSIP/" + endpoint.id(),
                call.caller(),
                new CallerId("", dialed),
                new Location(endpoint.context(), dialed.isEmpty() ? "s" : dialed, 1),
                EndpointVariables.of(endpoint),
                endpoint.calls().language(),
                call.mediaLoop());
    }

    /** Puts on the INVITE what the calling channel handed on. */
    private static void inherit(Channel channel, Session session) {
        for (HeaderLine line : InheritedHeaders.of(channel.variables())) {
            try {
                session.headers()
                        .change(lines -> Stream.concat(lines.stream(), Stream.of(line)).toList());
            } catch (IllegalArgumentException e) {
                LOG.warn("{}: {}", channel, e.getMessage());
            }
        }
    }

    @Override
    public ChannelDriver open(ChannelLine line) {
        AtomicBoolean held = new AtomicBoolean();
        SessionLine user = new SessionLine(line, held, factory::close);
        Session session = factory.service().create(call, user);
        inherit(line.channel(), session);
        legs.began(session, line.channel());
        return new SessionDriver(session, held, items);
    }
}
