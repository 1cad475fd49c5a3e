// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The one maker of threads, and the clock. Every thread of the exchange is made here, with a name and
 * counted by kind, so that an operator sees what runs; everybody else asks by {@link
 * jackfield.thread.Threads} and {@link jackfield.thread.Timers}.
 */
@NullMarked
package jackfield.core.thread;

import org.jspecify.annotations.NullMarked;
