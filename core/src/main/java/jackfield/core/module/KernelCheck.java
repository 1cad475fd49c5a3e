// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says which components of the kernel have not come up, and why: without them little works. */
final class KernelCheck {

    private static final Logger LOG = LoggerFactory.getLogger(KernelCheck.class);
    private static final String KERNEL = "jackfield.";

    private final BundleContext context;
    private final Readiness readiness;

    KernelCheck(BundleContext context, Readiness readiness) {
        this.context = context;
        this.readiness = readiness;
    }

    void run() {
        for (Bundle bundle : context.getBundles()) {
            if (String.valueOf(bundle.getSymbolicName()).startsWith(KERNEL)) {
                List<String> problems = readiness.await(bundle);
                problems.forEach(text -> LOG.error("{}: {}", bundle.getSymbolicName(), text));
            }
        }
    }
}
