// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

/** Whether calls that come in are taken. A service inside the kernel, for a graceful shutdown. Thread-safe. */
public interface CallIntake {

    /** From now on incoming channels are hung up at once for congestion, or taken again. */
    void refuseNew(boolean refuse);

    boolean refusesNew();
}
