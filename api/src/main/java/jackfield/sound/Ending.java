// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sound;

/** How a sound came to its end. */
public sealed interface Ending {

    /** It was played to the end, or something else is played now. */
    record Over() implements Ending {}

    /** The far end pressed a key that stops it; the key has been taken from the channel's digits. */
    record Stopped(char digit) implements Ending {}

    /** The channel was hung up. */
    record HungUp() implements Ending {}
}
