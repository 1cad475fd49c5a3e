// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module.command;

import jackfield.core.module.ModuleLine;
import jackfield.core.module.ModuleLoader;
import java.util.List;

/** Names to complete an argument with. */
final class ModuleNames {

    private ModuleNames() {}

    static List<String> running(ModuleLoader loader) {
        return loader.modules().stream()
                .filter(ModuleLine::isRunning)
                .map(module -> module.name().shown())
                .toList();
    }
}
