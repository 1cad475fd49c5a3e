// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.bridge;

import jackfield.bridge.Bridge;
import jackfield.bridge.BridgeTechnology;
import jackfield.bridge.Bridges;
import jackfield.channel.Channel;
import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import jackfield.thread.Threads;
import jackfield.thread.Timers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bridges of this process. Thread-safe. */
@Component
public final class LiveBridges implements Bridges {

    private static final Logger LOG = LoggerFactory.getLogger(LiveBridges.class);

    private final ModuleServices<BridgeTechnology> technologies;
    private final Threads threads;
    private final Timers timers;
    private final Set<LiveBridge> bridges = ConcurrentHashMap.newKeySet();

    @Activate
    public LiveBridges(
            @Reference ModuleRegistry modules,
            @Reference Threads threads,
            @Reference Timers timers) {
        this.technologies = modules.services(BridgeTechnology.class);
        this.threads = threads;
        this.timers = timers;
    }

    @Override
    public Optional<Bridge> join(Channel first, Channel second) {
        if (technologies.offers().isEmpty()) {
            LOG.warn("Cannot bridge {} and {}: no bridge module is loaded", first, second);
            return Optional.empty();
        }
        LiveBridge bridge =
                new LiveBridge(
                        timers.now(),
                        List.of(first, second),
                        new JoinedMedia(technologies, first, second),
                        threads,
                        bridges::remove);
        bridges.add(bridge);
        if (!bridge.begin()) {
            bridges.remove(bridge);
            LOG.warn("Cannot bridge {} and {}: no way between their media", first, second);
            return Optional.empty();
        }
        return Optional.of(bridge);
    }

    @Override
    public List<Bridge> all() {
        return List.copyOf(bridges);
    }
}
