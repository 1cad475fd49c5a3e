// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.dialplan;

import jackfield.config.Position;

/**
 * One priority of an extension.
 *
 * @param priority from 1; -1 for {@code hint}
 * @param label empty if none
 * @param application name as written
 * @param data text between the parentheses, before variables are put in
 * @param position where it is written
 */
public record Step(int priority, String label, String application, String data, Position position) {

    /** The priority of a hint. */
    public static final int HINT = -1;
}
