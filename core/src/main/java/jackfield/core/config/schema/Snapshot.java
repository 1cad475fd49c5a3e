// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.schema;

import jackfield.config.Position;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The objects of one type, in file order and by name, in little memory. Immutable.
 *
 * @param <T> the record
 */
public final class Snapshot<T extends Record> {

    private static final Snapshot<?> EMPTY = new Snapshot<>(List.of(), List.of(), List.of());

    private final List<T> objects;
    private final String[] ids;
    private final Position[] positions;

    /** Open addressing: 0 is free, other numbers are an index plus one. */
    private final int[] table;

    /** The lists belong together; no name comes twice. */
    Snapshot(List<String> ids, List<T> objects, List<Position> positions) {
        this.objects = List.copyOf(objects);
        this.ids = ids.toArray(String[]::new);
        this.positions = positions.toArray(Position[]::new);
        table = new int[Integer.highestOneBit(Math.max(1, this.ids.length)) * 4];
        for (int i = 0; i < this.ids.length; i++) {
            int slot = slot(this.ids[i]);
            while (table[slot] != 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = i + 1;
        }
    }

    @SuppressWarnings("unchecked") // it holds nothing
    public static <T extends Record> Snapshot<T> empty() {
        return (Snapshot<T>) EMPTY;
    }

    public List<T> all() {
        return objects;
    }

    public @Nullable T get(String id) {
        int index = index(id);
        return index < 0 ? null : objects.get(index);
    }

    public @Nullable Position position(String id) {
        int index = index(id);
        return index < 0 ? null : positions[index];
    }

    public List<String> ids() {
        return List.of(ids);
    }

    /** True if the same objects stand in the same order, wherever in the file. */
    public boolean hasSameObjects(Snapshot<T> other) {
        return Arrays.equals(ids, other.ids) && objects.equals(other.objects);
    }

    private int index(String id) {
        for (int slot = slot(id); table[slot] != 0; slot = slot + 1 & table.length - 1) {
            if (ids[table[slot] - 1].equals(id)) {
                return table[slot] - 1;
            }
        }
        return -1;
    }

    private int slot(String id) {
        int hash = id.hashCode() * 0x9e3779b9;
        return (hash ^ hash >>> 16) & table.length - 1;
    }
}
