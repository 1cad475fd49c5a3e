// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.testing;

import jackfield.database.Database;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** A database in memory. Confined to one thread. */
public final class FakeDatabase implements Database {
    private final NavigableMap<String, String> values = new TreeMap<>();

    @Override
    public Optional<String> get(String family, String key) {
        return Optional.ofNullable(values.get("/" + family + "/" + key));
    }

    @Override
    public void put(String family, String key, String value) {
        values.put("/" + family + "/" + key, value);
    }

    @Override
    public boolean remove(String family, String key) {
        return values.remove("/" + family + "/" + key) != null;
    }

    @Override
    public int removeTree(String family, String key) {
        NavigableMap<String, String> all = entries(family, key);
        all.keySet().forEach(values::remove);
        return all.size();
    }

    @Override
    public NavigableMap<String, String> entries(String family, String key) {
        String top = family.isEmpty() ? "" : "/" + family + (key.isEmpty() ? "" : "/" + key);
        NavigableMap<String, String> found = new TreeMap<>(values);
        found.keySet()
                .removeIf(
                        path -> !top.isEmpty() && !path.equals(top) && !path.startsWith(top + "/"));
        return found;
    }
}
