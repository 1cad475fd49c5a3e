// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.channel;

import org.osgi.annotation.versioning.ProviderType;

/** What devices of every kind are doing. Thread-safe, never blocks. */
@ProviderType
public interface DeviceStates {

    /**
     * The state of a device, asked of the {@link DeviceStateSource} of its kind.
     *
     * @param device {@code PJSIP/201}, {@code Custom:lamp1}
     * @return {@link DeviceState#INVALID} where nobody knows its kind; for a channel technology without a
     *     source, what its channels tell
     */
    DeviceState of(String device);
}
