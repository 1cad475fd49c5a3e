// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.database;

import jackfield.config.Directories;
import jackfield.database.Database;
import jackfield.thread.Threads;
import jackfield.thread.Timers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database in the file {@code astdb.mv} of {@code astdbdir}. What is written is on disk a tenth of a
 * second later, together with whatever else was written meanwhile. Thread-safe.
 */
@Component
public final class StoredDatabase implements Database {
    private static final Logger LOG = LoggerFactory.getLogger(StoredDatabase.class);
    private static final Duration BATCH = Duration.ofMillis(100);

    private final Timers timers;
    private final Executor io;
    private final MVStore store;
    private final MVMap<String, String> values;
    private final AtomicBoolean committing = new AtomicBoolean();

    @Activate
    public StoredDatabase(
            @Reference Directories directories,
            @Reference Timers timers,
            @Reference Threads threads) {
        this(directories.database().resolve("astdb.mv"), timers, threads.io());
    }

    StoredDatabase(Path file, Timers timers, Executor io) {
        this.timers = timers;
        this.io = io;
        this.store = open(file);
        this.values = store.openMap("astdb");
    }

    /** An exchange goes on without a file that it cannot have: it remembers until it is stopped. */
    private static MVStore open(Path file) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            return new MVStore.Builder().fileName(file.toString()).autoCommitDisabled().open();
        } catch (IOException | MVStoreException e) {
            LOG.error(
                    "{} cannot be used, so the database is lost at the end: {}",
                    file,
                    e.getMessage());
            return new MVStore.Builder().autoCommitDisabled().open();
        }
    }

    @Deactivate
    void close() {
        store.close();
    }

    @Override
    public Optional<String> get(String family, String key) {
        return Optional.ofNullable(values.get(path(family, key)));
    }

    @Override
    public void put(String family, String key, String value) {
        values.put(path(family, key), value);
        commitSoon();
    }

    @Override
    public boolean remove(String family, String key) {
        boolean removed = values.remove(path(family, key)) != null;
        if (removed) {
            commitSoon();
        }
        return removed;
    }

    @Override
    public int removeTree(String family, String key) {
        SortedMap<String, String> all = entries(family, key);
        all.keySet().forEach(values::remove);
        if (!all.isEmpty()) {
            commitSoon();
        }
        return all.size();
    }

    @Override
    public SortedMap<String, String> entries(String family, String key) {
        String top = family.isEmpty() ? "" : key.isEmpty() ? path(family, "") : path(family, key);
        SortedMap<String, String> found = new TreeMap<>();
        Iterator<String> paths = values.keyIterator(top.isEmpty() ? null : top);
        while (paths.hasNext()) {
            String path = paths.next();
            if (!path.startsWith(top)) {
                break;
            }
            String value = values.get(path);
            if (value != null && isBelow(path, top)) {
                found.put(path, value);
            }
        }
        return found;
    }

    private static boolean isBelow(String path, String top) {
        return top.isEmpty()
                || top.endsWith("/")
                || path.length() == top.length()
                || path.charAt(top.length()) == '/';
    }

    private static String path(String family, String key) {
        return "/" + family + "/" + key;
    }

    private void commitSoon() {
        if (committing.compareAndSet(false, true)) {
            timers.after(BATCH, io, this::commit);
        }
    }

    private void commit() {
        committing.set(false);
        try {
            store.commit();
        } catch (MVStoreException e) {
            LOG.error("The database could not be written: {}", e.getMessage());
        }
    }
}
