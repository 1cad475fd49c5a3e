// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import jackfield.core.instance.Setting;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How many calls may come in, by {@code maxcalls} and {@code maxload} of asterisk.conf; 0 is no limit.
 * Thread-safe.
 */
@Component(service = CallLimits.class)
public final class CallLimits {

    /** Nobody is kept out. */
    static final CallLimits NONE = new CallLimits(0, 0, () -> 0);

    private static final Logger LOG = LoggerFactory.getLogger(CallLimits.class);

    private final int calls;
    private final double load;
    private final DoubleSupplier loadNow;
    private volatile boolean full;

    @Activate
    public CallLimits(BundleContext context) {
        this(
                (int) number(context.getProperty(Setting.OPTION + "maxcalls"), "maxcalls"),
                number(context.getProperty(Setting.OPTION + "maxload"), "maxload"),
                ManagementFactory.getOperatingSystemMXBean()::getSystemLoadAverage);
    }

    CallLimits(int calls, double load, DoubleSupplier loadNow) {
        this.calls = calls;
        this.load = load;
        this.loadNow = loadNow;
    }

    private static double number(String text, String option) {
        String written = Optional.ofNullable(text).orElse("0").strip();
        if (written.matches("\\d{1,9}(\\.\\d{1,9})?")) {
            return Double.parseDouble(written);
        }
        LOG.warn(
                "asterisk.conf: expected a number for {}, found '{}'; there is no limit",
                option,
                written);
        return 0;
    }

    /**
     * True if one more may come in.
     *
     * @param there calls that came in and are up
     */
    boolean hasRoom(int there) {
        boolean tooMany = calls > 0 && there >= calls;
        boolean tooBusy = load > 0 && loadNow.getAsDouble() >= load;
        boolean now = tooMany || tooBusy;
        if (now && !full) {
            LOG.warn(
                    "New calls are refused: {} are there, the load is {}",
                    there,
                    "%.2f".formatted(loadNow.getAsDouble()));
        }
        full = now;
        return !now;
    }
}
