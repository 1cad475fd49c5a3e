// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.event;

import jackfield.module.ModuleContract;
import org.osgi.annotation.versioning.ConsumerType;

/** Is told of each {@code UserEvent}. */
@ConsumerType
@ModuleContract(key = "component.name")
public interface UserEventListener {

    /** Called on the channel's call thread; must not block. */
    void happened(UserEvent event);
}
