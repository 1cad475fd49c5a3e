// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module.generation;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Which generation a bundle is: a module's, made known by the loader, or the kernel's. Thread-safe. */
final class Generations {

    private final ConcurrentMap<Long, Generation> modules = new ConcurrentHashMap<>();
    private final ConcurrentMap<Long, Generation> kernel = new ConcurrentHashMap<>();

    /** Makes a module's bundle known before its first start, so that its services stay hidden. */
    Generation candidate(String module, Bundle bundle) {
        Generation generation = new Generation(module, bundle.getBundleId());
        modules.put(bundle.getBundleId(), generation);
        return generation;
    }

    void forget(Generation generation) {
        modules.remove(generation.number(), generation);
    }

    Generation of(Bundle bundle) {
        Generation module = modules.get(bundle.getBundleId());
        return module != null
                ? module
                : kernel.computeIfAbsent(bundle.getBundleId(), number -> kernel(bundle));
    }

    private static Generation kernel(Bundle bundle) {
        String name = bundle.getSymbolicName();
        return Generation.ofKernel(
                name == null ? bundle.getLocation() : name, bundle.getBundleId());
    }

    /** The module generation that an object's class belongs to; empty for everything else. */
    Optional<Generation> ofModule(Object object) {
        Bundle bundle = FrameworkUtil.getBundle(object.getClass());
        return bundle == null
                ? Optional.empty()
                : Optional.ofNullable(modules.get(bundle.getBundleId()));
    }
}
