// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.config;

import java.nio.file.Path;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/** The directories of this instance, as {@code asterisk.conf} sets them. Thread-safe. */
@ProviderType
public interface Directories {

    /** {@code astetcdir}: configuration files. */
    Path etc();

    /** {@code astrundir}: the control socket and bundle storage. */
    Path run();

    /** {@code astlogdir}: log files. */
    Path log();

    /** {@code astdatadir}: sounds and other data. */
    Path data();

    /** Where the database is. */
    Path database();

    /** All of them by their name in {@code asterisk.conf}, such as {@code astspooldir}. */
    Map<String, Path> all();
}
