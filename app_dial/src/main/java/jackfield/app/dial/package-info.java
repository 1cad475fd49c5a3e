// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Dial(): calls other channels and connects the caller with the one that answers. A Dial lives on the
 * caller's call thread; events and time-outs only queue signals for it.
 */
@NullMarked
package jackfield.app.dial;

import org.jspecify.annotations.NullMarked;
