// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Tells what a channel is like. */
@NullMarked
package jackfield.func.channel;

import org.jspecify.annotations.NullMarked;
