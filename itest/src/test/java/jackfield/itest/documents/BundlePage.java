// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest.documents;

import jackfield.core.config.schema.Schema;
import java.nio.file.Path;
import java.util.List;

/**
 * What one bundle adds for operators, each list sorted.
 *
 * @param name of its folder
 * @param description one sentence from its manifest
 * @param isModule false for the kernel's
 * @param types section types that it announces
 */
record BundlePage(
        Path folder,
        String name,
        String description,
        boolean isModule,
        List<Schema<?>> types,
        List<Word> applications,
        List<Word> functions,
        List<ConsoleCommand> commands) {

    Path readme() {
        return folder.resolve("README.md");
    }

    /** A link to its page from a page so many folders below the root. */
    String link(int depth) {
        return "[%s](%s%s/README.md)".formatted(name, "../".repeat(depth), name);
    }
}
