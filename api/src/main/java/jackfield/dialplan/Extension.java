// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.dialplan;

import java.util.List;

/**
 * A name or pattern and its steps.
 *
 * @param pattern as written: {@code 600}, {@code _6XXX}
 * @param callerId pattern that the caller's number must match; empty for any
 * @param steps by rising priority
 */
public record Extension(String pattern, String callerId, List<Step> steps) {
    public Extension {
        steps = List.copyOf(steps);
    }
}
