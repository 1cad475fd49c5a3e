// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config;

import jackfield.core.config.schema.Schema;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The views that somebody holds. Only the holders keep a view alive, so that the classes of a module that
 * has gone can go too. Not thread-safe: its owner locks.
 */
final class Views {

    private final Map<Class<?>, WeakReference<TypeView<?>>> views = new WeakHashMap<>();

    /** Those of announced types, kept alive while they are announced. */
    private List<TypeView<?>> held = List.of();

    @SuppressWarnings("unchecked") // a view stands under its own type
    <T extends Record> @Nullable TypeView<T> find(Class<T> type) {
        for (TypeView<?> view : held) {
            if (view.schema().type() == type) {
                return (TypeView<T>) view;
            }
        }
        WeakReference<TypeView<?>> reference = views.get(type);
        return reference == null ? null : (TypeView<T>) reference.get();
    }

    void add(TypeView<?> view) {
        views.put(view.schema().type(), new WeakReference<>(view));
    }

    void hold(List<TypeView<?>> announced) {
        held = List.copyOf(announced);
    }

    /** By file and type. */
    List<TypeView<?>> all() {
        List<TypeView<?>> all = new ArrayList<>();
        views.values().stream().map(WeakReference::get).filter(Objects::nonNull).forEach(all::add);
        all.sort(
                Comparator.<TypeView<?>, String>comparing(view -> view.schema().file())
                        .thenComparing(view -> view.schema().label()));
        return all;
    }

    List<? extends Schema<?>> schemas(String file) {
        return of(file).stream().map(TypeView::schema).toList();
    }

    List<TypeView<?>> of(String file) {
        return all().stream().filter(view -> view.schema().file().equals(file)).toList();
    }
}
