// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config;

import jackfield.core.config.schema.BoundType;
import jackfield.core.config.schema.Snapshot;

/** Objects of one type before and after a reading. */
record Change<T extends Record>(TypeView<T> view, BoundType<T> before, BoundType<T> after) {

    void apply() {
        view.accept(after);
    }

    boolean isReal() {
        return !before.snapshot().hasSameObjects(after.snapshot())
                || !before.problems().equals(after.problems());
    }

    int added() {
        return missing(after.snapshot(), before.snapshot());
    }

    int removed() {
        return missing(before.snapshot(), after.snapshot());
    }

    int changed() {
        int changed = 0;
        for (String id : after.snapshot().ids()) {
            T earlier = before.snapshot().get(id);
            if (earlier != null && !earlier.equals(after.snapshot().get(id))) {
                changed++;
            }
        }
        return changed;
    }

    private int missing(Snapshot<T> of, Snapshot<T> from) {
        return (int) of.ids().stream().filter(id -> from.get(id) == null).count();
    }
}
