// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config;

import java.util.Collection;
import java.util.List;

/** Reads files of the running exchange again. Thread-safe; calls wait for each other. */
public interface ConfigReload {

    /** Reads these files and puts what they say in force. Unknown files change nothing. */
    List<ReloadedFile> reload(Collection<String> files);

    /** Reads every file that is in use. */
    List<ReloadedFile> reloadAll();

    /** The files in use, sorted. */
    List<String> files();

    /**
     * All modules have come up: says what no module wants of the files, and loads what is announced and
     * nobody has asked for.
     */
    void settle();
}
