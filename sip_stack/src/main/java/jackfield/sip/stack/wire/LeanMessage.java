// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.wire;

/** A message with headers that have not been parsed. */
interface LeanMessage {
    Deferred deferred();
}
