// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import jackfield.module.BootListener;

/** A component that cannot be made. */
public final class BrokenListener implements BootListener {

    public BrokenListener() {
        throw new IllegalStateException("meant to fail");
    }

    @Override
    public void modulesLoaded() {}
}
