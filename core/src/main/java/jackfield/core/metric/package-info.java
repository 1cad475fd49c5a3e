// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Numbers of the kernel, and the numbers of all modules as a monitoring system reads them. */
@NullMarked
package jackfield.core.metric;

import org.jspecify.annotations.NullMarked;
