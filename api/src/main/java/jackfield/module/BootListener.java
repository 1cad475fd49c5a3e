// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.module;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Told when everything a module works with is in place: at start after the last module has come up,
 * later right after its own module has. Listeners on the network open here, never earlier.
 */
@ConsumerType
@ModuleContract(key = "component.name")
public interface BootListener {

    /** Called once for each generation, on the loader's thread. */
    void modulesLoaded();
}
