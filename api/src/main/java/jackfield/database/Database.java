// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.database;

import java.util.Optional;
import java.util.SortedMap;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Values by family and key; a key may contain {@code /}, and so be a tree. Reading does not block;
 * writing is on disk a tenth of a second later. Thread-safe.
 */
@ProviderType
public interface Database {

    Optional<String> get(String family, String key);

    void put(String family, String key, String value);

    /** False if it was not there. */
    boolean remove(String family, String key);

    /**
     * Removes a family, or the part of it whose keys are or begin with a key and {@code /}.
     *
     * @param key empty for the whole family
     * @return how many values there were
     */
    int removeTree(String family, String key);

    /**
     * Values by {@code /family/key}, in order.
     *
     * @param family empty for all
     * @param key empty for the whole family; otherwise the key and what is below it
     */
    SortedMap<String, String> entries(String family, String key);
}
