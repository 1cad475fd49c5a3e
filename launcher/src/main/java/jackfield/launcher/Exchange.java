// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher;

import jackfield.core.instance.Folder;
import jackfield.core.instance.Setting;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.apache.felix.framework.Felix;
import org.apache.felix.framework.util.FelixConstants;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The framework with the kernel's bundles in it; the loader in {@code core} brings up the modules. */
final class Exchange {

    private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);

    private final Felix felix;
    private final AtomicInteger status = new AtomicInteger();

    Exchange(Instance instance, Distribution distribution, Map<String, String> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        Path run = instance.folder(Folder.ASTRUNDIR);
        all.put(Constants.FRAMEWORK_STORAGE, run.resolve("bundles").toString());
        all.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        all.put(Constants.FRAMEWORK_BSNVERSION, Constants.FRAMEWORK_BSNVERSION_MULTIPLE);
        all.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, SystemPackages.extra());
        all.put(Setting.MODULES, distribution.modules().toString());
        all.put(FelixConstants.LOG_LOGGER_PROP, new FrameworkLog());
        all.put(FelixConstants.LOG_LEVEL_PROP, "2");
        // The loader says why a component does not come up, in one line; this would say it in
        // forty.
        all.putIfAbsent("ds.log.enabled", "false");
        felix = new Felix(all);
    }

    /** Starts the kernel. Modules follow on a thread of their own. */
    void start(Distribution distribution) throws LaunchFailure {
        try {
            felix.init();
            BundleContext context = felix.getBundleContext();
            Dictionary<String, Object> exit =
                    FrameworkUtil.asDictionary(Map.of(Setting.EXIT, true));
            context.registerService(IntConsumer.class, status::set, exit);
            List<Path> jars = new ArrayList<>(distribution.bundles());
            jars.addAll(distribution.kernel());
            List<Bundle> bundles = new ArrayList<>();
            for (Path jar : jars) {
                bundles.add(install(context, jar));
            }
            for (Bundle bundle : bundles) {
                start(bundle);
            }
            felix.start();
            requireActive(bundles);
        } catch (BundleException | IOException e) {
            throw new LaunchFailure("The framework cannot start: " + e.getMessage(), e);
        }
    }

    /** Waits until the exchange has been stopped, by a command or a signal. */
    int await() throws InterruptedException {
        felix.waitForStop(0);
        return status.get();
    }

    /** Stops everything, modules first, and waits for it. */
    void stop() {
        try {
            felix.stop();
            felix.waitForStop(30_000);
        } catch (BundleException e) {
            LOG.error("The framework does not stop cleanly", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Installs a copy: a build may replace the file while the exchange runs. */
    private static Bundle install(BundleContext context, Path jar)
            throws BundleException, IOException {
        try (InputStream bytes = Files.newInputStream(jar)) {
            return context.installBundle("jackfield:" + jar.getFileName(), bytes);
        }
    }

    private static void start(Bundle bundle) throws BundleException {
        if (isStarted(bundle)) {
            bundle.start();
        }
    }

    /** A fragment has nothing to start, and gogo.jline would take the terminal for a shell of its own. */
    private static boolean isStarted(Bundle bundle) {
        return bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null
                && !"org.apache.felix.gogo.jline".equals(bundle.getSymbolicName());
    }

    private static void requireActive(List<Bundle> bundles) throws LaunchFailure {
        for (Bundle bundle : bundles) {
            if (isStarted(bundle) && bundle.getState() != Bundle.ACTIVE) {
                throw new LaunchFailure(
                        "The bundle %s of the kernel does not start; the log says why."
                                .formatted(bundle.getSymbolicName()));
            }
        }
    }
}
