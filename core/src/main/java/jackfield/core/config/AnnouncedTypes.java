// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config;

import jackfield.config.ConfigType;
import jackfield.core.config.schema.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The section types that running modules announce with {@link ConfigType} services. Thread-safe. */
@Component(service = AnnouncedTypes.class)
public final class AnnouncedTypes {

    private static final Logger LOG = LoggerFactory.getLogger(AnnouncedTypes.class);
    private static final String KERNEL = "jackfield.";

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<ConfigType<?>, AnnouncedType> bound = new HashMap<>();
    private volatile List<AnnouncedType> types = List.of();
    private volatile Runnable listener = () -> {};

    @Activate
    public AnnouncedTypes() {}

    @Reference(
            service = ConfigType.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bind(ConfigType<?> type, ServiceReference<?> reference) {
        Bundle bundle = reference.getBundle();
        String description = bundle.getHeaders().get(Constants.BUNDLE_DESCRIPTION);
        announce(
                type,
                bundle.getSymbolicName(),
                description == null ? "" : description,
                bundle.getBundleId());
    }

    void unbind(ConfigType<?> type) {
        lock.lock();
        try {
            bound.remove(type);
            publish();
        } finally {
            lock.unlock();
        }
        listener.run();
    }

    /** Adds a type of a bundle. */
    public void announce(ConfigType<?> type, String symbolicName, String description, long bundle) {
        String module =
                symbolicName.startsWith(KERNEL)
                        ? symbolicName.substring(KERNEL.length())
                        : symbolicName;
        try {
            AnnouncedType announced =
                    new AnnouncedType(module, description, Schema.of(type.type()), bundle);
            lock.lock();
            try {
                bound.put(type, announced);
                publish();
            } finally {
                lock.unlock();
            }
        } catch (IllegalArgumentException e) {
            LOG.error("{}: a section type is declared wrongly: {}", module, e.getMessage());
        }
        listener.run();
    }

    /** Of two generations of a module the newer one counts. */
    private void publish() {
        Map<String, AnnouncedType> newest = new LinkedHashMap<>();
        bound.values().stream()
                .sorted(
                        Comparator.comparing(AnnouncedType::module)
                                .thenComparing(type -> type.schema().label())
                                .thenComparing(AnnouncedType::bundle))
                .forEach(
                        type ->
                                newest.put(
                                        type.module()
                                                + '/'
                                                + type.schema().file()
                                                + '/'
                                                + type.schema().label(),
                                        type));
        types = List.copyOf(newest.values());
    }

    /** By module and type. */
    public List<AnnouncedType> all() {
        return types;
    }

    public List<AnnouncedType> of(String module) {
        return types.stream().filter(type -> type.module().equalsIgnoreCase(module)).toList();
    }

    public Optional<AnnouncedType> find(String module, String label) {
        return of(module).stream()
                .filter(type -> type.schema().label().equalsIgnoreCase(label))
                .findFirst();
    }

    /** Names of the modules, sorted. */
    public List<String> modules() {
        return new ArrayList<>(types).stream().map(AnnouncedType::module).distinct().toList();
    }

    /** Runs after each change; there is one such action. */
    void onChange(Runnable action) {
        listener = action;
    }
}
