// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Sets how long a call and its digits may take. */
@NullMarked
package jackfield.func.timeout;

import org.jspecify.annotations.NullMarked;
