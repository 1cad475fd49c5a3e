// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Reads files of the {@code .conf} grammar: comments, templates, additions, includes. Knows nothing of
 * what the sections mean. Depends on the contracts and the JDK alone, so that the launcher can read
 * {@code asterisk.conf} with it before there is a framework.
 */
@NullMarked
package jackfield.core.config.reader;

import org.jspecify.annotations.NullMarked;
