// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.FrameworkWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the bundles of modules into the framework and out of it. Confined to the loader's thread. */
final class ModuleBundles {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleBundles.class);
    private static final long REFRESH_SECONDS = 10;

    private final BundleContext system;
    private final AtomicLong number = new AtomicLong();

    /** @param system the context of the system bundle, which outlives every other */
    ModuleBundles(BundleContext system) {
        this.system = system;
    }

    /** Installs a copy of the jar, at a location of its own so that it is never an earlier bundle. */
    Bundle install(ModuleName module, Path jar) throws IOException, BundleException {
        try (InputStream bytes = Files.newInputStream(jar)) {
            return system.installBundle("module:" + module + "#" + number.incrementAndGet(), bytes);
        }
    }

    void stop(Bundle bundle) {
        try {
            bundle.stop(Bundle.STOP_TRANSIENT);
        } catch (BundleException e) {
            LOG.warn("{} does not stop cleanly", bundle.getSymbolicName(), e);
        }
    }

    /** Stops the bundle and takes it out of the framework for good. */
    void remove(Bundle bundle) {
        stop(bundle);
        try {
            bundle.uninstall();
        } catch (BundleException e) {
            LOG.warn("{} cannot be uninstalled", bundle.getSymbolicName(), e);
        }
        refresh(bundle);
    }

    /** Lets go of the bundle's classes. */
    private void refresh(Bundle bundle) {
        CountDownLatch refreshed = new CountDownLatch(1);
        system.getBundle()
                .adapt(FrameworkWiring.class)
                .refreshBundles(List.of(bundle), event -> refreshed.countDown());
        try {
            if (!refreshed.await(REFRESH_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("{} is not cleared away yet", bundle.getSymbolicName());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
