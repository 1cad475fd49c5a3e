// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config;

import jackfield.config.ConfigFile;
import jackfield.config.ConfigProblem;
import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.config.Directories;
import jackfield.core.config.reader.ConfigSource;
import jackfield.core.config.reader.DirectorySource;
import jackfield.core.config.schema.Schema;
import jackfield.core.instance.Setting;
import jackfield.thread.Threads;
import jackfield.thread.Timers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The configuration of this instance. One reading or reload at a time; listeners are told on the {@code
 * config} thread, with no lock held. Thread-safe.
 */
@Component(service = {ConfigStore.class, ConfigReload.class})
public final class LiveConfigStore implements ConfigStore, ConfigReload {

    /** At start many types want the same file; its text is kept this long for the next one. */
    private static final Duration KEEP_TEXT = Duration.ofSeconds(10);

    private final ReentrantLock lock = new ReentrantLock();
    private final Views views = new Views();
    private final ConfigFiles files;
    private final References references;
    private final AnnouncedTypes announced;
    private final Executor config;
    private final Runnable keepTextAWhile;

    /** All modules have come up: it is known who reads what. */
    private volatile boolean settled;

    @Activate
    public LiveConfigStore(
            BundleContext context,
            @Reference Directories directories,
            @Reference Threads threads,
            @Reference Timers timers,
            @Reference AnnouncedTypes announced) {
        config = threads.config();
        files =
                new ConfigFiles(
                        new DirectorySource(directories.etc()),
                        Boolean.parseBoolean(context.getProperty(Setting.PROGRAMS)));
        references = new References(files);
        keepTextAWhile = () -> timers.after(KEEP_TEXT, config, files::forgetTexts);
        this.announced = announced;
        announced.onChange(() -> config.execute(this::holdAnnounced));
    }

    /**
     * A store without a framework.
     *
     * @param config where listeners are told
     */
    public LiveConfigStore(ConfigSource source, AnnouncedTypes announced, Executor config) {
        files = new ConfigFiles(source, false);
        references = new References(files);
        keepTextAWhile = () -> {};
        this.announced = announced;
        this.config = config;
    }

    @Override
    public <T extends Record> ConfigView<T> view(Class<T> type) {
        lock.lock();
        try {
            return loaded(type);
        } finally {
            lock.unlock();
        }
    }

    private <T extends Record> TypeView<T> loaded(Class<T> type) {
        TypeView<T> known = views.find(type);
        if (known != null) {
            return known;
        }
        TypeView<T> view = new TypeView<>(Schema.of(type), files);
        String name = view.schema().file();
        Change<T> change = view.change(files.current(name, absence(view)));
        change.apply();
        ProblemLog.write(view.problems());
        views.add(view);
        keepTextAWhile.run();
        return view;
    }

    /** Without its file a type whose section is known by name has its defaults. */
    private static Absence absence(TypeView<?> view) {
        if (!view.schema().typeWord().isEmpty()) {
            return Absence.FAULT;
        }
        return view.schema().isSingle() ? Absence.DEFAULTS : Absence.NOTHING;
    }

    private static Absence absence(List<TypeView<?>> types) {
        return types.stream()
                .map(LiveConfigStore::absence)
                .min(Comparator.naturalOrder())
                .orElse(Absence.FAULT);
    }

    @Override
    public Optional<ConfigFile> read(String file) {
        Optional<ConfigFile> sections = files.readAnew(file, Absence.FAULT);
        warnOfNamesMissingIn(file, Set.of());
        return sections;
    }

    /**
     * @param said files whose loose ends have been written already
     */
    private void warnOfNamesMissingIn(String file, Set<String> said) {
        if (settled) {
            ProblemLog.write(references.missing(file, said));
        }
    }

    @Override
    public void report(String file, List<ConfigProblem> problems) {
        files.report(file, problems);
        ProblemLog.write(problems);
    }

    @Override
    public List<ConfigProblem> problems() {
        return Stream.concat(
                        unread().stream(),
                        files().stream().flatMap(file -> problems(file).stream()))
                .toList();
    }

    private List<ConfigProblem> unread() {
        return settled
                ? FileNotes.FILES_WITHOUT_MODULE.stream()
                        .filter(files::isUnread)
                        .map(FileNotes::unread)
                        .toList()
                : List.of();
    }

    private List<ConfigProblem> problems(String file) {
        List<TypeView<?>> types = views(file);
        return Stream.of(
                        files.readingProblems(file).stream(),
                        types.stream().flatMap(view -> view.problems().stream()),
                        files.reportedProblems(file).stream(),
                        notes(file, types).stream())
                .flatMap(problems -> problems)
                .sorted(
                        Comparator.comparing((ConfigProblem one) -> one.position().file())
                                .thenComparing(one -> one.position().line()))
                .toList();
    }

    private List<ConfigProblem> notes(String file, List<TypeView<?>> types) {
        FileNotes notes = new FileNotes(file, types.stream().map(TypeView::schema).toList());
        TreeSet<String> options = new TreeSet<>();
        types.forEach(view -> options.addAll(view.notInEffect()));
        List<ConfigProblem> all = new ArrayList<>(notes.options(options));
        if (settled) {
            all.addAll(notes.sections(files.sectionTypes(file)));
            all.addAll(references.loose(file));
        }
        return all;
    }

    private List<TypeView<?>> views(String file) {
        lock.lock();
        try {
            return views.of(file);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<String> files() {
        return files.names();
    }

    @Override
    public List<ReloadedFile> reloadAll() {
        return reload(files());
    }

    @Override
    public List<ReloadedFile> reload(Collection<String> names) {
        Map<String, List<Change<?>>> changes = new LinkedHashMap<>();
        lock.lock();
        try {
            names.forEach(name -> reload(name, changes));
        } finally {
            lock.unlock();
        }
        changes.keySet().forEach(name -> ProblemLog.write(notes(name, views(name))));
        changes.keySet().forEach(name -> warnOfNamesMissingIn(name, changes.keySet()));
        changes.values().stream()
                .flatMap(List::stream)
                .filter(Change::isReal)
                .forEach(change -> change.view().tellListeners(config));
        return changes.entrySet().stream()
                .map(file -> reloaded(file.getKey(), file.getValue()))
                .toList();
    }

    private void reload(String name, Map<String, List<Change<?>>> all) {
        List<TypeView<?>> types = views.of(name);
        if (types.isEmpty()) {
            return;
        }
        Optional<ConfigFile> file = files.readAnew(name, absence(types));
        references.follow(name, file, views.schemas(name));
        List<Change<?>> changes = new ArrayList<>();
        types.forEach(view -> changes.add(view.change(file)));
        changes.forEach(Change::apply);
        types.forEach(view -> ProblemLog.write(view.problems()));
        all.put(name, changes);
    }

    private ReloadedFile reloaded(String name, List<Change<?>> changes) {
        return new ReloadedFile(
                name,
                changes.stream().mapToInt(Change::added).sum(),
                changes.stream().mapToInt(Change::changed).sum(),
                changes.stream().mapToInt(Change::removed).sum(),
                problems(name));
    }

    @Override
    public void settle() {
        settled = true;
        holdAnnounced();
        followAll();
        files().forEach(file -> ProblemLog.write(notes(file, views(file))));
        ProblemLog.write(unread());
    }

    private void follow(String file) {
        List<TypeView<?>> types = views.of(file);
        if (!types.isEmpty()) {
            Optional<ConfigFile> text = files.current(file, absence(types));
            references.follow(file, text, views.schemas(file));
            keepTextAWhile.run();
        }
    }

    private void followAll() {
        lock.lock();
        try {
            files().forEach(this::follow);
        } finally {
            lock.unlock();
        }
    }

    private void holdAnnounced() {
        if (!settled) {
            return;
        }
        lock.lock();
        try {
            List<TypeView<?>> held = new ArrayList<>();
            Set<String> grown = new TreeSet<>();
            for (AnnouncedType type : announced.all()) {
                if (views.find(type.schema().type()) == null) {
                    grown.add(type.schema().file());
                }
                held.add(loaded(type.schema().type()));
            }
            views.hold(held);
            grown.forEach(this::follow);
        } finally {
            lock.unlock();
        }
    }
}
