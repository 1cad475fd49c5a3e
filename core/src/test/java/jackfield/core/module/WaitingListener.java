// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import jackfield.module.BootListener;
import java.util.concurrent.Callable;

/** A component with a reference that nobody satisfies. */
public final class WaitingListener implements BootListener {

    Callable<?> reference = () -> "never used";

    @Override
    public void modulesLoaded() {}
}
