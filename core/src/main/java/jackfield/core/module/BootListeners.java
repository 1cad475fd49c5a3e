// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import jackfield.module.BootListener;
import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import jackfield.module.Offer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the listeners of modules that everything is in place. Confined to the loader's thread. */
final class BootListeners {

    private static final Logger LOG = LoggerFactory.getLogger(BootListeners.class);

    private final ModuleServices<BootListener> listeners;

    BootListeners(ModuleRegistry registry) {
        listeners = registry.services(BootListener.class);
    }

    void tellAll() {
        tell(any -> true);
    }

    void tell(ModuleName module) {
        tell(offer -> offer.module().equals(module.text()));
    }

    private void tell(Predicate<Offer<BootListener>> which) {
        listeners.offers().stream().filter(which).forEach(BootListeners::tell);
    }

    /** What one of them does wrong is no reason for the others not to be told. */
    private static void tell(Offer<BootListener> offer) {
        try {
            offer.ask(
                    listener -> {
                        listener.modulesLoaded();
                        return true;
                    });
        } catch (RuntimeException e) {
            LOG.error("{} of {} failed", offer.key(), offer.module(), e);
        }
    }
}
