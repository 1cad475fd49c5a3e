// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

/** What became of a wish to load or unload a module. */
public sealed interface LoadResult {

    ModuleName module();

    /** It is as wished. */
    record Done(ModuleName module) implements LoadResult {}

    /**
     * Nothing has changed.
     *
     * @param reason why, as a sentence without its end
     */
    record Refused(ModuleName module, String reason) implements LoadResult {}

    default boolean isDone() {
        return this instanceof Done;
    }
}
