// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The dialplan engine. Published contexts are compiled once into an immutable snapshot, in which names
 * are found by hash and patterns stand in the order in which they win; a call's thread then walks the
 * steps. Variables are put in right before each step.
 */
@NullMarked
package jackfield.core.dialplan;

import org.jspecify.annotations.NullMarked;
