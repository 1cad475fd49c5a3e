// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel.local;

import jackfield.channel.CallCause;
import jackfield.channel.ChannelTechnology;
import jackfield.channel.ChannelTechnologyName;
import jackfield.channel.Channels;
import jackfield.channel.HangupCause;
import jackfield.channel.Hops;
import jackfield.channel.Location;
import jackfield.config.Synopsis;
import jackfield.dialplan.Dialplan;
import java.util.concurrent.atomic.AtomicInteger;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Calls extensions of the dialplan: {@code Dial(Local/200@inside)}. Thread-safe. */
@Component
@ChannelTechnologyName("Local")
@Synopsis("Calls extensions of the dialplan.")
public final class LocalTechnology implements ChannelTechnology {
    private final Dialplan dialplan;
    private final Channels channels;
    private final AtomicInteger numbers = new AtomicInteger();

    @Activate
    public LocalTechnology(@Reference Dialplan dialplan, @Reference Channels channels) {
        this.dialplan = dialplan;
        this.channels = channels;
    }

    @Override
    public Prepared prepare(String resource, CallCause cause) throws NoSuchResourceException {
        String place = resource.split("/", 2)[0];
        int at = place.indexOf('@');
        String extension = at < 0 ? place : place.substring(0, at);
        String context = at < 0 ? "default" : place.substring(at + 1);
        if (!dialplan.exists(context, extension, cause.caller())) {
            throw new NoSuchResourceException(
                    HangupCause.NO_ROUTE_DESTINATION,
                    "there is no extension " + extension + " in context " + context);
        }
        Hops hops = Hops.after(cause, Hops.MOST);
        if (hops.spent()) {
            throw new NoSuchResourceException(
                    HangupCause.NO_ROUTE_DESTINATION,
                    "the call to " + place + " was passed on too often");
        }
        return new LocalCall(
                numbers.getAndIncrement(),
                hops,
                channels,
                new Location(context, extension, 1),
                cause);
    }
}
