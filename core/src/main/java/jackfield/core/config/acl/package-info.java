// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** The named address lists of {@code acl.conf}. */
@NullMarked
package jackfield.core.config.acl;

import org.jspecify.annotations.NullMarked;
