// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Modules: the loader that starts and ends them, and the registry by which they find each other's
 * services. A module's bundle is one <em>generation</em>; whoever uses a service of it holds a lease, and
 * a generation leaves only when its last lease is closed. Changes to modules are made one at a time on
 * the loader's own thread; lookups are lock-free and may be made on any thread.
 */
@NullMarked
package jackfield.core.module;

import org.jspecify.annotations.NullMarked;
