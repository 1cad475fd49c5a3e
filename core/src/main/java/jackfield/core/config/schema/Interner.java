// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.schema;

import jackfield.config.OptionLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one of several equal values, and knows what the same lines made before: ten thousand phones
 * differ in little. Confined to one binding.
 */
final class Interner {

    /** Lines that are unlike all others are not worth keeping. */
    private static final int MOST_READINGS = 1000;

    private final Map<Object, Object> values = new HashMap<>();
    private final Map<Reading, Object> readings = new HashMap<>();
    private final Map<Theme, Object> themes = new HashMap<>();

    private record Reading(int option, List<OptionLine> lines) {}

    /** Values of a theme's options; since they are interned, the same ones are the same objects. */
    private static final class Theme {
        private final RecordShape shape;
        private final @Nullable Object[] values;
        private final int hash;

        Theme(RecordShape shape, @Nullable Object[] values) {
            this.shape = shape;
            this.values = values;
            int sum = shape.hashCode();
            for (Object value : values) {
                sum = sum * 31 + System.identityHashCode(value);
            }
            hash = sum;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            if (!(other instanceof Theme theme)
                    || theme.shape != shape
                    || theme.values.length != values.length) {
                return false;
            }
            for (int i = 0; i < values.length; i++) {
                if (theme.values[i] != values[i]) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** The value that an option's lines make; throws what reading them throws. */
    Object value(OptionSchema option, List<OptionLine> lines) {
        Reading reading = new Reading(option.index(), lines);
        Object known = readings.get(reading);
        if (known != null) {
            return known;
        }
        Object read = option.type().read(lines);
        Object earlier = values.putIfAbsent(read, read);
        Object value = earlier != null && earlier.getClass() == read.getClass() ? earlier : read;
        if (readings.size() < MOST_READINGS) {
            readings.put(new Reading(option.index(), new ArrayList<>(lines)), value);
        }
        return value;
    }

    /**
     * The theme of these option values.
     *
     * @param from index of its first option
     * @param to index behind its last one
     */
    Object theme(
            RecordShape shape,
            @Nullable Object[] all,
            int from,
            int to,
            Supplier<Object> otherwise) {
        Theme theme = new Theme(shape, Arrays.copyOfRange(all, from, to));
        Object known = themes.get(theme);
        if (known == null) {
            known = otherwise.get();
            themes.put(theme, known);
        }
        return known;
    }
}
