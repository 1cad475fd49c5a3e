// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

/** A channel that knows which bridge it is in. Thread-safe. */
public interface Bridgeable {

    void entered(String bridgeId);

    /** Has no effect if the channel is in another bridge by now. */
    void left(String bridgeId);
}
