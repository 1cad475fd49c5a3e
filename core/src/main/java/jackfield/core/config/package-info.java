// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The configuration in force: reads files into the objects that records describe, keeps them as
 * immutable snapshots, and reloads them.
 */
@NullMarked
package jackfield.core.config;

import org.jspecify.annotations.NullMarked;
