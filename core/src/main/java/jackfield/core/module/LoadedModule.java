// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import jackfield.core.module.generation.Generation;
import java.util.Optional;
import org.osgi.framework.Bundle;

/**
 * A module that has been opened, running or not. Immutable.
 *
 * @param declined why it does not run; empty if it does
 */
record LoadedModule(
        ModuleName name, Declaration declaration, Optional<Running> running, String declined) {

    /** What a running module consists of. */
    record Running(Bundle bundle, Generation generation) {}

    static LoadedModule running(ModuleName name, Declaration declaration, Running running) {
        return new LoadedModule(name, declaration, Optional.of(running), "");
    }

    static LoadedModule declined(ModuleName name, Declaration declaration, String reason) {
        return new LoadedModule(name, declaration, Optional.empty(), reason);
    }

    boolean isRunning() {
        return running.isPresent();
    }

    boolean requires(ModuleName other) {
        return declaration.requires().contains(other);
    }
}
