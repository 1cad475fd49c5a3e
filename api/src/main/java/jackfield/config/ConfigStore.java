// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.config;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** All configuration in force. Thread-safe. */
@ProviderType
public interface ConfigStore {

    /**
     * The objects of a type. The first call for a type reads its file, so that a component that asks in
     * its constructor has its configuration before it is registered.
     */
    <T extends Record> ConfigView<T> view(Class<T> type);

    /**
     * The sections of a file that no record describes, such as {@code extensions.conf}; read anew at
     * each call.
     *
     * @return empty if the file is missing or cannot be parsed; the problem is then reported
     */
    Optional<ConfigFile> read(String file);

    /** Adds a problem that a reader of {@link #read} found; problems of the file's last reading are dropped. */
    void report(String file, List<ConfigProblem> problems);

    /** Everything found wrong at the last reading of each file. */
    List<ConfigProblem> problems();
}
