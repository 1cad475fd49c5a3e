// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.shield;

/**
 * What the shield knows of a source.
 *
 * @param blockedFor seconds; 0 if it is not blocked
 * @param left requests that it may send at once
 * @param failed failures that count still
 */
record Standing(
        String source,
        boolean trusted,
        boolean known,
        long blockedFor,
        Rate rate,
        long left,
        long failed) {}
