// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.spi;

import jackfield.module.ModuleContract;
import org.osgi.annotation.versioning.ConsumerType;

/** Hears of each leg of a call that is made or taken. Thread-safe; must neither wait nor throw. */
@ConsumerType
@ModuleContract(key = "component.name")
public interface LegListener {

    /**
     * Called before the leg's first message is sent, or after the one that it came with.
     *
     * @param callId of its dialog
     * @param channel its name, such as {@code PJSIP/201-00000004}
     * @param linkedId the same for all legs of one call
     */
    void began(String callId, String channel, String linkedId);
}
