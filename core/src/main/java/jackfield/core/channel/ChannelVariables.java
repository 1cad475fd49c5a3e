// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import jackfield.channel.Variables;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The variables of one channel, each with how far it is handed on. Thread-safe. */
public final class ChannelVariables implements Variables {

    private static final String ONCE = "_";
    private static final String ALWAYS = "__";

    /** A value and the underscores that its name was written with. */
    private record Entry(String prefix, String value) {}

    private final Object lock = new Object();
    private final Map<String, Entry> entries = new TreeMap<>();

    @Override
    public Optional<String> get(String name) {
        synchronized (lock) {
            return Optional.ofNullable(entries.get(bare(name))).map(Entry::value);
        }
    }

    @Override
    public void set(String name, String value) {
        synchronized (lock) {
            entries.put(bare(name), new Entry(prefix(name), value));
        }
    }

    @Override
    public Map<String, String> all() {
        Map<String, String> values = new LinkedHashMap<>();
        synchronized (lock) {
            entries.forEach((name, entry) -> values.put(name, entry.value()));
        }
        return values;
    }

    /** What a channel called by this one starts with, named so that setting it hands on what goes on. */
    public Map<String, String> inheritance() {
        Map<String, String> handed = new LinkedHashMap<>();
        synchronized (lock) {
            entries.forEach(
                    (name, entry) -> {
                        switch (entry.prefix()) {
                            case ONCE -> handed.put(name, entry.value());
                            case ALWAYS -> handed.put(ALWAYS + name, entry.value());
                            default -> {}
                        }
                    });
        }
        return handed;
    }

    private static String prefix(String name) {
        if (name.startsWith(ALWAYS)) {
            return ALWAYS;
        }
        return name.startsWith(ONCE) ? ONCE : "";
    }

    private static String bare(String name) {
        return name.substring(prefix(name).length());
    }
}
