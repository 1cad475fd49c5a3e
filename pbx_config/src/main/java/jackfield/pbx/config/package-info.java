// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The module pbx_config. It reads extensions.conf into contexts, extensions and steps, reports what is
 * wrong with line and column, and publishes the rest.
 */
@NullMarked
package jackfield.pbx.config;

import org.jspecify.annotations.NullMarked;
