// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module.generation;

import jackfield.module.Hold;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Something of a module that the kernel keeps. Thread-safe. */
final class GenerationHold implements Hold {

    /** Of an object that belongs to no module. */
    static final Hold WITHOUT_EFFECT = () -> {};

    private final Generation generation;
    private final String what;
    private final AtomicBoolean closed = new AtomicBoolean();

    private GenerationHold(Generation generation, String what) {
        this.generation = generation;
        this.what = what;
    }

    static Hold of(Optional<Generation> owner, Object object) {
        String what = object.getClass().getSimpleName();
        return owner.filter(generation -> generation.hold(what))
                .<Hold>map(generation -> new GenerationHold(generation, what))
                .orElse(WITHOUT_EFFECT);
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            generation.letGo(what);
        }
    }
}
