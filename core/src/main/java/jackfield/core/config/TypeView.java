// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config;

import jackfield.config.ConfigFile;
import jackfield.config.ConfigProblem;
import jackfield.config.ConfigProblem.Severity;
import jackfield.config.ConfigView;
import jackfield.config.Position;
import jackfield.core.config.schema.BoundType;
import jackfield.core.config.schema.Schema;
import jackfield.core.config.schema.Snapshot;
import jackfield.core.config.schema.TypeBinder;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The objects of one type that are in force. Thread-safe. */
final class TypeView<T extends Record> implements ConfigView<T> {

    private static final Logger LOG = LoggerFactory.getLogger(TypeView.class);

    private final Schema<T> schema;
    private final TypeBinder<T> binder;
    private final ConfigFiles files;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile BoundType<T> bound =
            new BoundType<>(Snapshot.empty(), List.of(), new TreeSet<>());
    private volatile @Nullable T unwritten;

    TypeView(Schema<T> schema, ConfigFiles files) {
        this.schema = schema;
        this.files = files;
        binder = new TypeBinder<>(schema);
    }

    Schema<T> schema() {
        return schema;
    }

    /** What the file, as read last, makes of the objects; not yet in force. */
    Change<T> change(Optional<ConfigFile> file) {
        BoundType<T> before = bound;
        BoundType<T> after =
                file.map(sections -> binder.bind(sections, before.snapshot()))
                        .orElse(
                                new BoundType<>(
                                        before.snapshot(), List.of(), before.notInEffect()));
        return new Change<>(this, before, after);
    }

    /** Puts the objects in force with one write. */
    void accept(BoundType<T> after) {
        bound = after;
    }

    void tellListeners(Executor where) {
        for (Runnable listener : listeners) {
            where.execute(
                    () -> {
                        try {
                            listener.run();
                        } catch (RuntimeException e) {
                            LOG.error("{} objects: a listener failed", schema.label(), e);
                        }
                    });
        }
    }

    List<ConfigProblem> problems() {
        return bound.problems();
    }

    SortedSet<String> notInEffect() {
        return bound.notInEffect();
    }

    @Override
    public Optional<T> get(String id) {
        return Optional.ofNullable(bound.snapshot().get(id));
    }

    @Override
    public Collection<T> all() {
        return bound.snapshot().all();
    }

    @Override
    public T single() {
        List<T> objects = bound.snapshot().all();
        if (!objects.isEmpty()) {
            return objects.get(0);
        }
        T defaults = unwritten;
        if (defaults == null) {
            defaults =
                    schema.defaults(
                            schema.sectionName().isEmpty() ? schema.label() : schema.sectionName());
            unwritten = defaults;
        }
        return defaults;
    }

    @Override
    public Optional<Position> position(String id) {
        return Optional.ofNullable(bound.snapshot().position(id));
    }

    @Override
    public List<ConfigProblem> errors() {
        return Stream.concat(
                        files.readingProblems(schema.file()).stream(), bound.problems().stream())
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    @Override
    public Subscription onChange(Runnable action) {
        listeners.add(action);
        return () -> listeners.remove(action);
    }
}
