// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.extstate;

import jackfield.channel.DeviceState;
import java.util.List;
import java.util.function.Predicate;

/** What several devices are doing, as one word. */
final class DeviceSummary {

    private DeviceSummary() {}

    static String of(List<DeviceState> devices) {
        Predicate<DeviceState> any = devices::contains;
        boolean ringing = any.test(DeviceState.RINGING);
        boolean talking =
                any.test(DeviceState.IN_USE)
                        || any.test(DeviceState.ON_HOLD)
                        || any.test(DeviceState.BUSY);
        if (any.test(DeviceState.RINGING_AND_IN_USE) || ringing && talking) {
            return "RINGINUSE";
        }
        if (ringing) {
            return "RINGING";
        }
        if (any.test(DeviceState.IN_USE)) {
            return any.test(DeviceState.ON_HOLD) ? "HOLDINUSE" : "INUSE";
        }
        if (any.test(DeviceState.ON_HOLD)) {
            return "ONHOLD";
        }
        if (any.test(DeviceState.BUSY)) {
            return devices.stream().allMatch(DeviceState.BUSY::equals) ? "BUSY" : "INUSE";
        }
        return idle(devices);
    }

    /** Nobody uses any of them. */
    private static String idle(List<DeviceState> devices) {
        for (DeviceState state :
                List.of(DeviceState.NOT_IN_USE, DeviceState.UNAVAILABLE, DeviceState.INVALID)) {
            if (devices.contains(state)) {
                return state.word();
            }
        }
        return "UNKNOWN";
    }
}
