// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.dialplan;

/**
 * How the dialplan is walked.
 *
 * @param autofallthrough a call whose steps have run out ends; otherwise it waits for digits
 * @param bestNameOnly only the best matching name of a context is looked at; otherwise the next one may
 *     have a step that the best one lacks
 */
public record DialplanRules(boolean autofallthrough, boolean bestNameOnly) {

    /** What holds where nothing is written. */
    public static final DialplanRules DEFAULT = new DialplanRules(true, false);
}
