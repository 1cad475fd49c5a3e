// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Brings up the modules once the whole kernel is up, and stops them before any of it goes. Thread-safe.
 */
@Component(immediate = true, service = FrameworkWatch.class)
public final class FrameworkWatch {

    private final BundleContext context;
    private final ModuleLoader loader;
    private final FrameworkListener starting = this::started;
    private final SynchronousBundleListener stopping = this::changed;

    @Activate
    public FrameworkWatch(BundleContext context, @Reference ModuleLoader loader) {
        this.context = context;
        this.loader = loader;
        context.addFrameworkListener(starting);
        context.addBundleListener(stopping);
        if (system().getState() == Bundle.ACTIVE) {
            loader.boot();
        }
    }

    @Deactivate
    void deactivate() {
        context.removeFrameworkListener(starting);
        context.removeBundleListener(stopping);
    }

    private void started(FrameworkEvent event) {
        if (event.getType() == FrameworkEvent.STARTED) {
            loader.boot();
        }
    }

    private void changed(BundleEvent event) {
        if (event.getType() == BundleEvent.STOPPING && event.getBundle().getBundleId() == 0) {
            loader.stopAll();
        }
    }

    private Bundle system() {
        return context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION);
    }
}
