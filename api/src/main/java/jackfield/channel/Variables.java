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

    /** All of them, by name. */
    Map<String, String> all();
}
