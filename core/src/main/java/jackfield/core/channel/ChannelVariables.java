// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import jackfield.channel.Location;
import jackfield.channel.Variables;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The variables of one channel, each with how far it is handed on. Thread-safe. */
public final class ChannelVariables implements Variables {

    private static final String ONCE = "_";
    private static final String ALWAYS = "__";
    private static final int DEEPEST = 512;

    /** A value and the underscores that its name was written with. */
    private record Entry(String prefix, String value) {}

    /** A subroutine: where it was called, and what its own variables cover. */
    private record Frame(Location back, Map<String, Optional<Entry>> covered) {}

    private final Object lock = new Object();
    private final Map<String, Entry> entries = new TreeMap<>();
    private final Deque<Frame> frames = new ArrayDeque<>();

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
    public void begin(Location back) {
        synchronized (lock) {
            if (frames.size() == DEEPEST) {
                throw new IllegalStateException(
                        "more than " + DEEPEST + " subroutines are inside one another");
            }
            frames.push(new Frame(back, new LinkedHashMap<>()));
        }
    }

    @Override
    public void local(String name, String value) {
        synchronized (lock) {
            Frame frame = frames.peek();
            if (frame == null) {
                throw new IllegalStateException("there is no subroutine for " + name);
            }
            frame.covered().putIfAbsent(bare(name), Optional.ofNullable(entries.get(bare(name))));
            entries.put(bare(name), new Entry(prefix(name), value));
        }
    }

    @Override
    public Optional<Location> end() {
        synchronized (lock) {
            Frame frame = frames.poll();
            if (frame == null) {
                return Optional.empty();
            }
            frame.covered()
                    .forEach(
                            (name, entry) ->
                                    entry.ifPresentOrElse(
                                            before -> entries.put(name, before),
                                            () -> entries.remove(name)));
            return Optional.of(frame.back());
        }
    }

    @Override
    public int depth() {
        synchronized (lock) {
            return frames.size();
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
