// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan;

import jackfield.channel.CallerId;
import jackfield.dialplan.Context;
import jackfield.dialplan.Dialplan;
import jackfield.dialplan.DialplanRules;
import jackfield.dialplan.Step;
import jackfield.thread.Timers;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The dialplan in force: what has been published, compiled. Thread-safe. */
@Component(service = {Dialplan.class, LiveDialplan.class})
public final class LiveDialplan implements Dialplan {

    /** What one registrar has published last; two are the same only if they are one. */
    private static final class Publication {
        List<Context> contexts;

        Publication(List<Context> contexts) {
            this.contexts = List.copyOf(contexts);
        }
    }

    private final Timers timers;
    private final Object lock = new Object();
    private final Map<String, Publication> publications = new LinkedHashMap<>();
    private volatile Snapshot snapshot = Snapshot.EMPTY;
    private volatile Map<String, String> globals = new ConcurrentHashMap<>();
    private volatile DialplanRules rules = DialplanRules.DEFAULT;

    @Activate
    public LiveDialplan(@Reference Timers timers) {
        this.timers = timers;
    }

    @Override
    public Published publish(
            String registrar, List<Context> contexts, Map<String, String> globals) {
        Publication publication = new Publication(contexts);
        this.globals.putAll(globals);
        synchronized (lock) {
            publications.put(registrar, publication);
            compile();
        }
        return () -> withdraw(registrar, publication);
    }

    private void withdraw(String registrar, Publication publication) {
        synchronized (lock) {
            if (publications.remove(registrar, publication)) {
                compile();
            }
        }
    }

    /**
     * Changes what registrars have published, for as long as they publish nothing anew.
     *
     * @param change makes a registrar's contexts anew, given its name
     * @return false if that changed nothing
     */
    public boolean edit(BiFunction<String, List<Context>, List<Context>> change) {
        synchronized (lock) {
            boolean changed = false;
            for (Map.Entry<String, Publication> entry : publications.entrySet()) {
                Publication publication = entry.getValue();
                List<Context> after =
                        List.copyOf(change.apply(entry.getKey(), publication.contexts));
                changed |= !after.equals(publication.contexts);
                publication.contexts = after;
            }
            if (changed) {
                compile();
            }
            return changed;
        }
    }

    /** Adds contexts to those that a registrar has published. */
    public void add(String registrar, List<Context> more) {
        synchronized (lock) {
            publications.putIfAbsent(registrar, new Publication(List.of()));
            edit(
                    (name, contexts) ->
                            name.equals(registrar)
                                    ? Stream.concat(contexts.stream(), more.stream()).toList()
                                    : contexts);
        }
    }

    private void compile() {
        snapshot =
                new Snapshot(
                        publications.values().stream()
                                .flatMap(publication -> publication.contexts.stream())
                                .toList());
    }

    /** What is in force now; for commands that show more than the contract does. */
    Snapshot snapshot() {
        return snapshot;
    }

    @Override
    public List<Context> contexts() {
        return snapshot.contexts().stream().map(CompiledContext::source).toList();
    }

    @Override
    public Optional<Context> context(String name) {
        return snapshot.context(name).map(CompiledContext::source);
    }

    @Override
    public DialplanRules rules() {
        return rules;
    }

    @Override
    public void rules(DialplanRules rules) {
        this.rules = rules;
    }

    @Override
    public boolean exists(String context, String extension, CallerId caller) {
        return step(context, extension, 1, caller).isPresent();
    }

    @Override
    public boolean canMatch(String context, String extension, CallerId caller) {
        return snapshot.couldMatch(context, bare(extension), caller.number(), this::isOpen);
    }

    @Override
    public Optional<Step> step(String context, String extension, int priority, CallerId caller) {
        return step(context, new Query.ByPriority(bare(extension), caller.number(), priority));
    }

    @Override
    public Optional<Integer> label(
            String context, String extension, String label, CallerId caller) {
        return label.isEmpty()
                ? Optional.empty()
                : step(context, new Query.ByLabel(bare(extension), caller.number(), label))
                        .map(Step::priority);
    }

    private Optional<Step> step(String context, Query query) {
        return snapshot.step(context, query, this::isOpen, rules.bestNameOnly());
    }

    /** True if an include counts now. */
    private boolean isOpen(Context.Include include) {
        return include.times().isAlways()
                || include.times().contains(timers.now(), ZoneId.systemDefault());
    }

    private static String bare(String extension) {
        return extension.indexOf('-') < 0 ? extension : extension.replace("-", "");
    }

    @Override
    public Optional<String> global(String name) {
        return Optional.ofNullable(globals.get(name));
    }

    @Override
    public void global(String name, String value) {
        globals.put(name, value);
    }

    @Override
    public Map<String, String> globals() {
        return new TreeMap<>(globals);
    }

    @Override
    public void globals(Map<String, String> all) {
        globals = new ConcurrentHashMap<>(all);
    }
}
