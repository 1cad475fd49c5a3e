// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module.generation;

import jackfield.module.Hold;
import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.osgi.framework.AllServiceListener;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * The registry of module services. One immutable map behind one volatile field says what is offered;
 * writing it is the switch from one generation to the next. Thread-safe.
 */
@Component(service = {ModuleRegistry.class, GenerationRegistry.class})
public final class GenerationRegistry implements ModuleRegistry {

    private final BundleContext context;
    private final Generations generations = new Generations();
    private final ClashLog clashes = new ClashLog();
    private final AllServiceListener listener = this::changed;

    /** Guards the maps below; nothing of a module is called while it is held. */
    private final ReentrantLock lock = new ReentrantLock();

    private final Map<ServiceReference<?>, ServiceEntry> entries = new HashMap<>();
    private final Map<String, WatchedContract<?>> contracts = new HashMap<>();

    private volatile Map<String, Offers<?>> snapshot = Map.of();

    @Activate
    public GenerationRegistry(BundleContext context) {
        this.context = context;
        context.addServiceListener(listener);
        registeredBefore().forEach(this::bind);
    }

    @Deactivate
    void deactivate() {
        context.removeServiceListener(listener);
        List<ServiceEntry> all = entries();
        publish(entries::clear);
        all.forEach(entry -> entry.held().release());
    }

    @Override
    public <S> ModuleServices<S> services(Class<S> contract) {
        Supplier<Offers<S>> current = () -> current(contract);
        WatchedContract<S> watched = new WatchedContract<>(contract, current);
        if (!snapshot.containsKey(contract.getName())) {
            publish(() -> contracts.putIfAbsent(contract.getName(), watched));
        }
        return new LiveServices<>(watched.key(), current);
    }

    @Override
    public Hold hold(Object ofModule) {
        return GenerationHold.of(generations.ofModule(ofModule), ofModule);
    }

    /** Makes a module's bundle known before it starts; its services stay hidden until it is admitted. */
    public Generation candidate(String module, Bundle bundle) {
        return generations.candidate(module, bundle);
    }

    /** Lets new work go to this generation, and in the same step no more to the older one. */
    public void admit(Generation newer, Optional<Generation> older) {
        publish(
                () -> {
                    newer.stage(Generation.Stage.SERVING);
                    older.ifPresent(leaving -> leaving.stage(Generation.Stage.LEAVING));
                });
        older.ifPresent(Generation::retire);
    }

    /** Lets no new work find this generation; the stage completes when the last use has ended. */
    public CompletionStage<Void> withdraw(Generation generation) {
        publish(() -> generation.stage(Generation.Stage.LEAVING));
        return generation.retire();
    }

    /** Withdraws a generation that nobody uses at this moment; else nothing changes. */
    public boolean withdrawIfIdle(Generation generation) {
        boolean idle = generation.retireIfIdle();
        if (idle) {
            publish(() -> generation.stage(Generation.Stage.LEAVING));
        }
        return idle;
    }

    public void forget(Generation generation) {
        generations.forget(generation);
    }

    /**
     * Takes each service of a generation into use once, since a component whose constructor throws looks
     * satisfied until somebody asks for it.
     *
     * @return what cannot be offered, and why
     */
    public List<String> unusable(Generation generation) {
        return entries().stream()
                .filter(entry -> entry.generation() == generation)
                .flatMap(entry -> complaint(entry).stream())
                .toList();
    }

    private Optional<String> complaint(ServiceEntry entry) {
        for (ContractKey contract : watched()) {
            if (entry.contracts().contains(contract.contract())
                    && contract.keyOf(entry).isEmpty()) {
                return Optional.of(
                        "a %s has no property %s"
                                .formatted(contract.contract(), contract.property()));
            }
        }
        return entry.held().get() == null
                ? Optional.of(entry.name() + " cannot be made")
                : Optional.empty();
    }

    private List<ContractKey> watched() {
        lock.lock();
        try {
            return contracts.values().stream().<ContractKey>map(WatchedContract::key).toList();
        } finally {
            lock.unlock();
        }
    }

    private void changed(ServiceEvent event) {
        if (event.getType() == ServiceEvent.UNREGISTERING) {
            unbind(event.getServiceReference());
        } else {
            bind(event.getServiceReference());
        }
    }

    /** Takes a service in, or its changed properties. */
    private void bind(ServiceReference<?> reference) {
        Bundle bundle = reference.getBundle();
        if (bundle == null) {
            return;
        }
        Generation generation = generations.of(bundle);
        publish(
                () -> {
                    ServiceEntry before = entries.get(reference);
                    HeldService held =
                            before == null ? new HeldService(context, reference) : before.held();
                    entries.put(reference, ServiceEntry.read(reference, generation, held));
                });
        if (reference.getBundle() == null) {
            unbind(reference); // it left while it was taken in
        }
    }

    private void unbind(ServiceReference<?> reference) {
        ServiceEntry[] gone = new ServiceEntry[1];
        publish(() -> gone[0] = entries.remove(reference));
        if (gone[0] != null) {
            clashes.forget(gone[0].id());
            gone[0].held().release();
        }
    }

    /** Changes the maps and makes the snapshot anew. */
    private void publish(Runnable change) {
        ClashLog.Batch found = clashes.batch();
        lock.lock();
        try {
            change.run();
            Map<String, Offers<?>> next = new HashMap<>();
            contracts.forEach(
                    (name, contract) -> next.put(name, contract.offers(entries.values(), found)));
            snapshot = next;
        } finally {
            lock.unlock();
        }
        found.report();
    }

    private List<ServiceEntry> entries() {
        lock.lock();
        try {
            return List.copyOf(entries.values());
        } finally {
            lock.unlock();
        }
    }

    @SuppressWarnings("unchecked") // a contract's name leads to offers of that contract only
    private <S> Offers<S> current(Class<S> contract) {
        Offers<?> offers = snapshot.get(contract.getName());
        return offers == null ? Offers.none() : (Offers<S>) offers;
    }

    private Collection<ServiceReference<?>> registeredBefore() {
        try {
            ServiceReference<?>[] all = context.getAllServiceReferences(null, null);
            return all == null ? List.of() : List.of(all);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("no filter was given", e);
        }
    }
}
