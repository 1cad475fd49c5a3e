// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Functions that write texts for URIs. */
@NullMarked
package jackfield.func.uri;

import org.jspecify.annotations.NullMarked;
