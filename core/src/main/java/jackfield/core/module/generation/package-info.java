// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * How modules find each other's services. A module's bundle is one <em>generation</em>; whoever uses a
 * service of it holds a lease, and a generation leaves only when its last lease is closed. Lookups are
 * lock-free and may be made on any thread.
 */
@NullMarked
package jackfield.core.module.generation;

import org.jspecify.annotations.NullMarked;
