// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.channel;

import java.time.Duration;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The keys that a channel's far end has pressed and nobody has taken, oldest first: {@code 0} to {@code
 * 9}, {@code *}, {@code #}, {@code A} to {@code D}. Keys pressed in a bridge are not kept. Thread-safe.
 */
@ProviderType
public interface Digits {

    /** Takes the oldest one. */
    Optional<Character> poll();

    /** Takes the oldest one, and waits for it; empty when the time is over or the channel was hung up. */
    Optional<Character> await(Duration time) throws InterruptedException;

    /** Throws all of them away. */
    void clear();
}
