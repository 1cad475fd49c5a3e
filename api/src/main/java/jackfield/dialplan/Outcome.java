// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.dialplan;

/** What becomes of the channel after an application. */
public enum Outcome {
    /** The next step, or the place that the application set on the channel. */
    CONTINUE,
    /** The channel is done: {@code h} runs, and it is hung up. */
    HANGUP
}
