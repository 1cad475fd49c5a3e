// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.devstate;

import jackfield.channel.Channel;
import jackfield.channel.DeviceState;
import jackfield.channel.DeviceStates;
import jackfield.config.BadValueException;
import jackfield.config.Details;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.database.Database;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import jackfield.dialplan.Raw;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the state of a device, or sets that of a custom one. Thread-safe. */
@Component
@Function("DEVICE_STATE")
@Synopsis("Reads the state of a device, or sets that of a custom one.")
@Details(
        """
        UNKNOWN, NOT_INUSE, INUSE, BUSY, INVALID, UNAVAILABLE, RINGING, RINGINUSE or ONHOLD.
        """)
public final class DeviceStateFunction implements DialplanFunction<DeviceStateFunction.Arguments> {
    private static final String CUSTOM = "Custom:";

    /** As written in the dialplan: {@code DEVICE_STATE(device)}. */
    public record Arguments(
            @Required @Raw @Option("Such as PJSIP/201 or Custom:lamp.") String device) {}

    private final DeviceStates states;
    private final Database database;

    @Activate
    public DeviceStateFunction(@Reference DeviceStates states, @Reference Database database) {
        this.states = states;
        this.database = database;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        return states.of(arguments.device().strip()).word();
    }

    @Override
    public void write(Channel channel, Arguments arguments, String value) {
        String device = arguments.device().strip();
        if (!device.regionMatches(true, 0, CUSTOM, 0, CUSTOM.length())) {
            throw new BadValueException("only the state of a Custom: device can be set");
        }
        DeviceState state =
                DeviceState.of(value.strip())
                        .orElseThrow(() -> new BadValueException("expected a state such as INUSE"));
        database.put(CustomDevices.FAMILY, device.substring(CUSTOM.length()), state.word());
    }
}
