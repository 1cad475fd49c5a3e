// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.command;

import jackfield.channel.DeviceState;
import jackfield.channel.DeviceStates;
import jackfield.dialplan.Context;
import jackfield.dialplan.Dialplan;
import jackfield.dialplan.Extension;
import jackfield.dialplan.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The hints of a dialplan, as the console shows them. */
final class Hints {

    private static final String LINE =
            "%-30.30s: %-60.60s  State:%-15.15s Presence:%-15.15s Watchers %2d";

    private Hints() {}

    /** One line for each hint of an extension that is wanted. Nobody can watch one yet. */
    static List<String> lines(Dialplan dialplan, DeviceStates states, Predicate<String> extension) {
        List<String> lines = new ArrayList<>();
        for (Context context : dialplan.contexts()) {
            for (Extension one : context.extensions()) {
                one.steps().stream()
                        .filter(step -> step.priority() == Step.HINT)
                        .filter(step -> extension.test(one.pattern()))
                        .map(step -> line(one.pattern() + "@" + context.name(), step, states))
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    private static String line(String name, Step step, DeviceStates states) {
        String devices = step.application();
        String state =
                devices.indexOf('&') < 0 && !devices.isEmpty() && devices.indexOf('$') < 0
                        ? states.of(devices).label()
                        : combined(devices, states);
        return String.format(Locale.ROOT, LINE, name, devices, state, "", 0).stripTrailing();
    }

    /** The busiest of several. */
    private static String combined(String devices, DeviceStates states) {
        return Stream.of(devices.split("&"))
                .filter(device -> !device.isBlank() && device.indexOf('$') < 0)
                .map(device -> states.of(device.strip()))
                .max(Comparator.comparingInt(ORDER::indexOf))
                .orElse(DeviceState.UNKNOWN)
                .label();
    }

    /** From the least to what is shown before all others. */
    private static final List<DeviceState> ORDER =
            List.of(
                    DeviceState.UNKNOWN,
                    DeviceState.INVALID,
                    DeviceState.UNAVAILABLE,
                    DeviceState.NOT_IN_USE,
                    DeviceState.ON_HOLD,
                    DeviceState.BUSY,
                    DeviceState.IN_USE,
                    DeviceState.RINGING,
                    DeviceState.RINGING_AND_IN_USE);
}
