// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import jackfield.core.instance.Setting;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The end of the exchange. Thread-safe. */
@Component(service = Shutdown.class)
public final class Shutdown {

    private static final Logger LOG = LoggerFactory.getLogger(Shutdown.class);

    private final BundleContext context;
    private final @Nullable IntConsumer exit;
    private volatile boolean stopping;

    /** @param exit the launcher's; absent where something else runs the framework, such as a test */
    @Activate
    public Shutdown(
            BundleContext context,
            @Reference(
                            cardinality = ReferenceCardinality.OPTIONAL,
                            target = "(" + Setting.EXIT + "=true)")
                    @Nullable IntConsumer exit) {
        this.context = context;
        this.exit = exit;
    }

    /** True from the moment that the exchange was told to stop, by a command or a signal. */
    public boolean isStopping() {
        return stopping || system().getState() == Bundle.STOPPING;
    }

    /** From now on {@link #isStopping} is true, though nothing has stopped yet. */
    public void announce() {
        stopping = true;
    }

    /**
     * Stops everything, modules first. Returns at once.
     *
     * @param status that the process ends with
     */
    public void stop(int status) {
        stopping = true;
        if (exit != null) {
            exit.accept(status);
        }
        try {
            system().stop();
        } catch (BundleException e) {
            LOG.error("The framework does not stop", e);
        }
    }

    private Bundle system() {
        return context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION);
    }
}
