// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip;

import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.module.BootListener;
import jackfield.sip.Endpoint;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Warns of endpoints that anybody may call as, at start and when they change: neither a password nor an
 * address is asked of whoever writes their name in From. Thread-safe.
 */
@Component
public final class OpenEndpoints implements BootListener {

    private static final Logger LOG = LoggerFactory.getLogger(OpenEndpoints.class);
    private static final int MOST_NAMED = 10;

    private final ConfigView<Endpoint> endpoints;
    private final ConfigView.Subscription changes;
    private volatile List<String> warnedOf = List.of();

    @Activate
    public OpenEndpoints(@Reference ConfigStore config) {
        endpoints = config.view(Endpoint.class);
        changes = endpoints.onChange(this::warn);
    }

    @Deactivate
    void deactivate() {
        changes.close();
    }

    @Override
    public void modulesLoaded() {
        warn();
    }

    /** Each set of them once. */
    private void warn() {
        List<String> open = open();
        if (!open.isEmpty() && !open.equals(warnedOf)) {
            LOG.warn(
                    "Anybody may call as {}: neither auth nor permit, deny or acl is set there, and"
                            + " whoever writes that name in From is believed; identify_by=ip leaves it"
                            + " to identify sections",
                    open.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                            + (open.size() > MOST_NAMED
                                    ? " and %d others".formatted(open.size() - MOST_NAMED)
                                    : ""));
        }
        warnedOf = open;
    }

    List<String> open() {
        return endpoints.all().stream().filter(OpenEndpoints::isOpen).map(Endpoint::id).toList();
    }

    private static boolean isOpen(Endpoint endpoint) {
        return endpoint.auth().isEmpty()
                && endpoint.identifyBy().contains("username")
                && endpoint.access().permit().isEmpty()
                && endpoint.access().acl().isEmpty();
    }
}
