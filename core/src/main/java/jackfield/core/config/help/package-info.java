// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Help on configuration and what is wrong with it, at the console. Everything shown comes from the
 * declarations of the types that running modules announce.
 */
@NullMarked
package jackfield.core.config.help;

import org.jspecify.annotations.NullMarked;
