// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module.generation;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * A service object from its first use until its service leaves. (Getting and ungetting it at each use
 * would make and drop a delayed component each time.) Thread-safe.
 */
final class HeldService {

    private final BundleContext context;
    private final ServiceReference<?> reference;
    private final AtomicReference<@Nullable Object> object = new AtomicReference<>();

    HeldService(BundleContext context, ServiceReference<?> reference) {
        this.context = context;
        this.reference = reference;
    }

    /** Null if the service is gone or its component cannot be activated. */
    @Nullable Object get() {
        Object held = object.get();
        if (held != null) {
            return held;
        }
        Object fetched = context.getService(reference);
        if (fetched != null && !object.compareAndSet(null, fetched)) {
            context.ungetService(reference); // somebody else was first and counts for us
        }
        return fetched;
    }

    void release() {
        if (object.getAndSet(null) != null) {
            context.ungetService(reference);
        }
    }
}
