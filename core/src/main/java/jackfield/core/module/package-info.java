// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The module loader: reads {@code modules.conf}, starts modules in order and ends them. Changes are made
 * one at a time on the loader's own thread.
 */
@NullMarked
package jackfield.core.module;

import org.jspecify.annotations.NullMarked;
