// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.dialplan;

import java.util.List;

/**
 * A set of extensions.
 *
 * @param name with case
 * @param extensions in file order
 * @param includes contexts to look in when nothing matches here
 * @param registrar who published it
 */
public record Context(
        String name, List<Extension> extensions, List<Include> includes, String registrar) {
    public Context {
        extensions = List.copyOf(extensions);
        includes = List.copyOf(includes);
    }

    /**
     * Another context to look in.
     *
     * @param times when; as written after the name
     */
    public record Include(String context, TimeSpan times) {}
}
