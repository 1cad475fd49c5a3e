// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.chan.pjsip;

import jackfield.channel.CallerId;
import jackfield.channel.ChannelDriver;
import jackfield.channel.ChannelLine;
import jackfield.channel.ChannelOrigin;
import jackfield.channel.ChannelTechnology.Prepared;
import jackfield.channel.Location;
import jackfield.module.Lease;
import jackfield.sip.Endpoint;
import jackfield.sip.spi.Session;
import jackfield.sip.spi.SessionFactory;
import jackfield.sip.spi.SessionFactory.OutgoingCall;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** A call that could be made. The module that makes sessions stays in place until the session is over. */
final class PreparedCall implements Prepared {

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

    @Override
    public ChannelDriver open(ChannelLine line) {
        AtomicBoolean held = new AtomicBoolean();
        SessionLine user = new SessionLine(line, held, factory::close);
        Session session = factory.service().create(call, user);
        legs.began(session, line.channel());
        return new SessionDriver(session, held, items);
    }
}
