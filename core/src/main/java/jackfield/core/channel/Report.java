// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import jackfield.channel.HangupCause;

/** What a technology reports of a far end. */
sealed interface Report {

    record Ringing() implements Report {}

    record Progress() implements Report {}

    record Answered() implements Report {}

    record Held(boolean held) implements Report {}

    record Digit(char digit) implements Report {}

    record MediaChanged() implements Report {}

    record HungUp(HangupCause cause) implements Report {}
}
