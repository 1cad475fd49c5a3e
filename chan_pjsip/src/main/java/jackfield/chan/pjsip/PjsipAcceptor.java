// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.chan.pjsip;

import jackfield.channel.CallerId;
import jackfield.channel.ChannelLine;
import jackfield.channel.ChannelOrigin;
import jackfield.channel.Channels;
import jackfield.channel.Location;
import jackfield.module.ModuleRegistry;
import jackfield.sip.Endpoint;
import jackfield.sip.SipUri;
import jackfield.sip.spi.Session;
import jackfield.sip.spi.SessionAcceptor;
import jackfield.sip.spi.SessionUser;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a channel of each incoming session and starts the dialplan on it. Thread-safe. */
@Component
public final class PjsipAcceptor implements SessionAcceptor {

    private final Channels channels;
    private final Legs legs;

    @Activate
    public PjsipAcceptor(@Reference Channels channels, @Reference ModuleRegistry modules) {
        this.channels = channels;
        legs = new Legs(modules);
    }

    @Override
    public SessionUser accept(Session session, IncomingCall call) {
        AtomicBoolean held = new AtomicBoolean();
        SessionDriver driver = new SessionDriver(session, held, Map.of());
        ChannelLine line = channels.incoming(driver, origin(call));
        legs.began(session, line.channel());
        line.start();
        return new SessionLine(line, held, () -> {});
    }

    private static ChannelOrigin origin(IncomingCall call) {
        Endpoint endpoint = call.endpoint();
        Map<String, String> variables = new HashMap<>(EndpointVariables.of(endpoint));
        variables.put("SIPDOMAIN", call.request().uri().map(SipUri::host).orElse(""));
        return new ChannelOrigin(
                "PJSIP/" + endpoint.id(),
                call.caller(),
                new CallerId("", call.extension()),
                new Location(endpoint.context(), call.extension(), 1),
                variables,
                endpoint.calls().language(),
                call.mediaLoop());
    }
}
