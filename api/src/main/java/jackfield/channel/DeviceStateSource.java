// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.channel;

import jackfield.module.ModuleContract;
import org.osgi.annotation.versioning.ConsumerType;

/** Knows what devices of one kind are doing. A component with {@link DeviceKind}. */
@ConsumerType
@ModuleContract(key = "device.kind", ignoreCase = true)
public interface DeviceStateSource {

    /**
     * The state of a device now. Called on any thread, for each question; must not block.
     *
     * @param device what stands behind the kind and its separator: {@code 201}, {@code lamp1}
     */
    DeviceState of(String device);
}
