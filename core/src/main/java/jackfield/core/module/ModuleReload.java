// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import jackfield.config.ConfigProblem;
import jackfield.core.config.AnnouncedTypes;
import jackfield.core.config.ConfigReload;
import jackfield.core.config.ReloadedFile;
import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import jackfield.module.Offer;
import jackfield.module.Reloadable;
import jackfield.thread.Threads;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads configuration again, for all modules or for one: the files whose objects the module announces, and
 * whatever else it says it can read again. Thread-safe; reloads wait for each other.
 */
@Component(service = ModuleReload.class)
public final class ModuleReload {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleReload.class);
    private static final long PATIENCE_SECONDS = 10;

    private final ConfigReload config;
    private final AnnouncedTypes types;
    private final Threads threads;
    private final ModuleServices<Reloadable> others;
    private final KnownNames names = new KnownNames();

    /** Makes reloads wait for each other; what is called reads files and takes no lock of ours. */
    private final ReentrantLock one = new ReentrantLock();

    private volatile Optional<Instant> last = Optional.empty();

    @Activate
    public ModuleReload(
            @Reference ConfigReload config,
            @Reference AnnouncedTypes types,
            @Reference ModuleRegistry registry,
            @Reference Threads threads) {
        this.config = config;
        this.types = types;
        this.threads = threads;
        others = registry.services(Reloadable.class);
    }

    /**
     * What became of it.
     *
     * @param files that were read again and what changed
     * @param problems of those files and of everything else
     * @param any false if there was nothing to read
     */
    public record Outcome(List<ReloadedFile> files, List<ConfigProblem> problems, boolean any) {
        public Outcome {
            files = List.copyOf(files);
            problems = List.copyOf(problems);
        }

        public boolean isFaulty() {
            return problems.stream()
                    .anyMatch(problem -> problem.severity() == ConfigProblem.Severity.ERROR);
        }
    }

    /** Reads everything that is in use. */
    public Outcome all() {
        return reload(config::reloadAll, any -> true);
    }

    /** Reads what this module has to do with. */
    public Outcome of(ModuleName module) {
        Set<String> files = new LinkedHashSet<>();
        types.of(module.text()).forEach(type -> files.add(type.schema().file()));
        if (isEngine(module)) {
            files.add(module.text() + ".conf");
        }
        others.offers().stream()
                .filter(offer -> isOf(module, offer))
                .forEach(offer -> offer.ask(Reloadable::files).ifPresent(files::addAll));
        return reload(() -> config.reload(files), offer -> isOf(module, offer));
    }

    /** True for an engine of the kernel that Asterisk has as a module, such as {@code acl}. */
    public boolean isEngine(ModuleName module) {
        return names.of(module) == KnownNames.Standing.BUILT_IN;
    }

    /** When something was last reloaded. */
    public Optional<Instant> last() {
        return last;
    }

    private Outcome reload(Supplier<List<ReloadedFile>> read, Predicate<Offer<Reloadable>> which) {
        Outcome outcome = taken(read, which);
        awaitListeners();
        return outcome;
    }

    /** Until those who follow the configuration have followed: transports are open then, or told of. */
    private void awaitListeners() {
        CountDownLatch told = new CountDownLatch(1);
        threads.config().execute(told::countDown);
        try {
            if (!told.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("Some of what was read anew is not in effect yet");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Outcome taken(Supplier<List<ReloadedFile>> read, Predicate<Offer<Reloadable>> which) {
        one.lock();
        try {
            // The dialplan first: options of other files name its contexts.
            List<ConfigProblem> problems = new ArrayList<>();
            List<Offer<Reloadable>> chosen = others.offers().stream().filter(which).toList();
            chosen.forEach(offer -> offer.ask(Reloadable::reload).ifPresent(problems::addAll));
            List<ReloadedFile> files = read.get();
            files.forEach(file -> problems.addAll(file.problems()));
            last = Optional.of(Instant.now());
            return new Outcome(files, problems, !files.isEmpty() || !chosen.isEmpty());
        } finally {
            one.unlock();
        }
    }

    private static boolean isOf(ModuleName module, Offer<?> offer) {
        return offer.module().equals(module.text());
    }
}
