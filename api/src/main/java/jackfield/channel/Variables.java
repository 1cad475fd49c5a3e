// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.channel;

import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The variables of a channel; names are compared with case. Thread-safe. */
@ProviderType
public interface Variables {

    Optional<String> get(String name);

    /**
     * Sets a variable. A name that begins with {@code _} is handed to channels that this one calls, once;
     * with {@code __} again and again.
     */
    void set(String name, String value);

    /**
     * Begins a subroutine.
     *
     * @param back where the channel goes on afterwards
     * @throws IllegalStateException if too many are inside one another
     */
    void begin(Location back);

    /** Sets a variable for the time of the innermost subroutine; it covers one of the same name. */
    void local(String name, String value);

    /** Ends the innermost subroutine and its variables; tells where to go on, if there is one. */
    Optional<Location> end();

    /** How many subroutines are inside one another. */
    int depth();

    /** All of them, by name. */
    Map<String, String> all();
}
