// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport;

import java.time.Duration;

/**
 * What connections are held to.
 *
 * @param connecting how long opening one may take
 * @param handshake how long a TLS handshake may take
 * @param message how long a message that has begun may take to be complete
 * @param idle how long one may be silent on which nobody has been recognized
 * @param perSource how many one address may have open
 * @param inAll how many there may be
 * @param unsent bytes that may wait for a peer to read them
 */
public record StreamLimits(
        Duration connecting,
        Duration handshake,
        Duration message,
        Duration idle,
        int perSource,
        int inAll,
        int unsent) {

    private static final String PREFIX = "jackfield.sip.stream.";

    public static final StreamLimits DEFAULT =
            new StreamLimits(
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(60),
                    1_000,
                    10_000,
                    1024 * 1024);

    /** The defaults, but for what system properties say: {@code jackfield.sip.stream.idle=60} and so on. */
    public static StreamLimits ofProperties() {
        return new StreamLimits(
                seconds("connecting", DEFAULT.connecting),
                seconds("handshake", DEFAULT.handshake),
                seconds("message", DEFAULT.message),
                seconds("idle", DEFAULT.idle),
                number("per_source", DEFAULT.perSource),
                number("in_all", DEFAULT.inAll),
                number("unsent", DEFAULT.unsent));
    }

    private static Duration seconds(String name, Duration otherwise) {
        return Duration.ofSeconds(number(name, (int) otherwise.toSeconds()));
    }

    private static int number(String name, int otherwise) {
        return Math.max(1, Integer.getInteger(PREFIX + name, otherwise));
    }
}
