// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.schema;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.config.Position;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    record Item(int number) {}

    private static Snapshot<Item> of(int size) {
        List<String> ids = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        List<Position> positions = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            ids.add("item" + i);
            items.add(new Item(i));
            positions.add(new Position("x.conf", i + 1, 1));
        }
        return new Snapshot<>(ids, items, positions);
    }

    @Test
    void findsEveryObjectAndNoOther() {
        for (int size : new int[] {0, 1, 2, 3, 7, 8, 1000}) {
            Snapshot<Item> snapshot = of(size);
            for (int i = 0; i < size; i++) {
                assertThat(snapshot.get("item" + i)).isEqualTo(new Item(i));
                assertThat(snapshot.position("item" + i))
                        .isEqualTo(new Position("x.conf", i + 1, 1));
            }
            assertThat(snapshot.get("item" + size)).isNull();
            assertThat(snapshot.get("ITEM0")).isNull();
            assertThat(snapshot.position("none")).isNull();
        }
    }

    @Test
    void comparesObjectsAndNotPlaces() {
        assertThat(of(3).hasSameObjects(of(3))).isTrue();
        assertThat(of(3).hasSameObjects(of(4))).isFalse();
        assertThat(Snapshot.<Item>empty().hasSameObjects(of(0))).isTrue();
    }
}
