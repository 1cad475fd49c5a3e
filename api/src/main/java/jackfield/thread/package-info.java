// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Threads and time. All threads of the exchange are made in the kernel, named and counted, so that an
 * operator can see them; modules ask here and never create one. Waiting is done by timers that post,
 * not by sleeping threads.
 */
@Export
@Version("1.0.0")
@NullMarked
package jackfield.thread;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
