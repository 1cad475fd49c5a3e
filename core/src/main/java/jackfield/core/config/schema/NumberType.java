// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.schema;

import java.util.Optional;
import java.util.function.LongFunction;

/** Whole numbers. */
final class NumberType<T extends Number> implements ValueType<T> {

    private final Limits limits;
    private final LongFunction<T> box;

    NumberType(Limits limits, LongFunction<T> box) {
        this.limits = limits;
        this.box = box;
    }

    @Override
    public T read(String text) {
        return box.apply(limits.whole(text));
    }

    @Override
    public String write(T value) {
        return value.toString();
    }

    @Override
    public String accepts() {
        return limits.toString();
    }

    @Override
    public Optional<T> empty() {
        return Optional.of(box.apply(0));
    }
}
