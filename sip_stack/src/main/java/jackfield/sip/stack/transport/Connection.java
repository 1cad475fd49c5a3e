// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport;

import java.net.InetSocketAddress;
import java.util.function.Consumer;

/** One connection to one peer. Thread-safe. */
interface Connection {

    InetSocketAddress remote();

    /** The name that the peer's certificate was checked for; empty if it was for none. */
    String name();

    /**
     * @param onFailure told, on some thread, if it cannot be sent
     */
    void send(byte[] data, Consumer<Throwable> onFailure);

    /** Whoever speaks there was recognized. */
    void trust();

    void close();
}
