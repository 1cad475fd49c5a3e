// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module.generation;

import jackfield.module.Lease;
import java.util.concurrent.atomic.AtomicBoolean;

/** A service in use, counted by its generation. Thread-safe. */
final class OwnLease<S> implements Lease<S> {

    private final S service;
    private final Generation generation;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** Takes over one use that was entered. */
    OwnLease(S service, Generation generation) {
        this.service = service;
        this.generation = generation;
    }

    @Override
    public S service() {
        return service;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            generation.exit();
        }
    }
}
