// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.config;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The objects of one type that are in force. Always current; every read is one volatile read. Thread-safe. */
@ProviderType
public interface ConfigView<T extends Record> {

    /** The object of this name, compared with case. */
    Optional<T> get(String id);

    /** All objects, in file order. */
    Collection<T> all();

    /** The only object of a {@link ConfigObject#single} type; its defaults where no section is written. */
    T single();

    /** Where the section of this object begins. */
    Optional<Position> position(String id);

    /**
     * The errors, of the last reading of the file, that concern sections of this type or the file as a
     * whole. The sections they name have no object, or one of an earlier reading; a guard must not let
     * pass what such a section would have refused.
     */
    List<ConfigProblem> errors();

    /**
     * Runs the action after each change of these objects or of {@link #errors}, on the {@code config}
     * thread.
     *
     * @return closing it ends the calls
     */
    Subscription onChange(Runnable action);

    /** Ends what was subscribed. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
