// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.chanisavail;

import jackfield.channel.Channel;
import jackfield.channel.Channels;
import jackfield.channel.Channels.Requested;
import jackfield.channel.DeviceState;
import jackfield.channel.DeviceStates;
import jackfield.channel.HangupCause;
import jackfield.config.Default;
import jackfield.config.Details;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds a destination that could be called. Thread-safe. */
@Component
@Application("ChanIsAvail")
@Synopsis("Finds the first destination that could be called.")
@Details("The answer is in AVAILCHAN, AVAILORIGCHAN, AVAILSTATUS and AVAILCAUSECODE.")
public final class ChanIsAvailApplication
        implements DialplanApplication<ChanIsAvailApplication.Arguments> {

    /** As written in the dialplan: {@code ChanIsAvail(destinations[,options])}. */
    public record Arguments(
            @Required @Option("technology/resource, joined by &.") String destinations,
            @Option(
                            "a: find all; s: not those whose device is in use; t: ask only for the"
                                    + " device's state.")
                    @Default("")
                    String options) {}

    private final Channels channels;
    private final DeviceStates states;

    @Activate
    public ChanIsAvailApplication(@Reference Channels channels, @Reference DeviceStates states) {
        this.channels = channels;
        this.states = states;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) {
        Search search = new Search(channel, arguments.options());
        for (String destination : arguments.destinations().split("&", -1)) {
            if (search.takes(destination.strip()) && !arguments.options().contains("a")) {
                break;
            }
        }
        search.tell();
        return Outcome.CONTINUE;
    }

    /** Device states in the order of their numbers. */
    private static final List<DeviceState> NUMBERS =
            List.of(
                    DeviceState.UNKNOWN,
                    DeviceState.NOT_IN_USE,
                    DeviceState.IN_USE,
                    DeviceState.BUSY,
                    DeviceState.INVALID,
                    DeviceState.UNAVAILABLE,
                    DeviceState.RINGING,
                    DeviceState.RINGING_AND_IN_USE,
                    DeviceState.ON_HOLD);

    /** One search. Confined to the call's thread. */
    private final class Search {
        private final Channel channel;
        private final boolean idleOnly;
        private final boolean stateOnly;
        private final List<String> names = new ArrayList<>();
        private final List<String> written = new ArrayList<>();
        private DeviceState state = DeviceState.UNKNOWN;
        private String cause = "0";

        Search(Channel channel, String options) {
            this.channel = channel;
            stateOnly = options.contains("t");
            idleOnly = options.contains("s") || stateOnly;
        }

        boolean takes(String destination) {
            int slash = destination.indexOf('/');
            if (slash < 1) {
                return false;
            }
            state = states.of(destination);
            if (idleOnly && !couldRing(state)) {
                return false;
            }
            if (stateOnly) {
                names.add(destination);
                written.add(destination);
                return true;
            }
            return switch (channels.request(
                    channel, destination.substring(0, slash), destination.substring(slash + 1))) {
                case Requested.Made(Channel made) -> {
                    names.add(made.name());
                    written.add(destination);
                    made.hangUp(HangupCause.NORMAL_CLEARING);
                    yield true;
                }
                case Requested.Refused(HangupCause why, String reason) -> {
                    cause = String.valueOf(why.code());
                    yield false;
                }
            };
        }

        private static boolean couldRing(DeviceState state) {
            return state == DeviceState.NOT_IN_USE || state == DeviceState.UNKNOWN;
        }

        void tell() {
            channel.variables().set("AVAILCHAN", String.join("&", names));
            channel.variables().set("AVAILORIGCHAN", String.join("&", written));
            channel.variables().set("AVAILSTATUS", String.valueOf(NUMBERS.indexOf(state)));
            channel.variables().set("AVAILCAUSECODE", cause);
        }
    }
}
