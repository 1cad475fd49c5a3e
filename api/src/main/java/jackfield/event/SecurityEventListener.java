// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.event;

import jackfield.module.ModuleContract;
import org.osgi.annotation.versioning.ConsumerType;

/** Is told of each {@link SecurityEvent}. */
@ConsumerType
@ModuleContract(key = "component.name")
public interface SecurityEventListener {

    /** Called where it happened, mostly on a SIP loop and as often as strangers like; must not block. */
    void happened(SecurityEvent event);
}
