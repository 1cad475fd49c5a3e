// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.config;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/** What {@code [options]} of {@code asterisk.conf} says of this instance. Thread-safe. */
@ProviderType
public interface InstanceSettings {

    /**
     * The value of an option as it is written.
     *
     * @param name in lower case, such as {@code systemname}
     * @return empty if it is not written
     */
    Optional<String> option(String name);

    /** True if the option is written with a word that means yes. */
    default boolean isOn(String name) {
        return option(name)
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .filter(Set.of("yes", "true", "y", "t", "1", "on")::contains)
                .isPresent();
    }
}
