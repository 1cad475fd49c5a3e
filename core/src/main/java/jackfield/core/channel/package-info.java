// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The channel engine. A channel keeps its state under a lock of its own; what follows from a change,
 * calls of the driver and reports to listeners, is queued in that order and carried out without the
 * lock. Incoming channels run the dialplan on a virtual thread each.
 */
@NullMarked
package jackfield.core.channel;

import org.jspecify.annotations.NullMarked;
