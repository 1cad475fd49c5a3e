// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import jackfield.module.BootListener;

/** A listener that fails when it is told. */
public final class FailingListener implements BootListener {

    @Override
    public void modulesLoaded() {
        throw new IllegalStateException("meant to fail when told");
    }
}
