// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

/**
 * What {@code module show} says of one module.
 *
 * @param useCount leases, holds and modules that require it
 * @param declined why it does not run; empty if it does
 */
public record ModuleLine(
        ModuleName name, String description, long useCount, String support, String declined) {

    public boolean isRunning() {
        return declined.isEmpty();
    }
}
