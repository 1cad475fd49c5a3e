// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** The security events of the exchange, as lines of the log. */
@NullMarked
package jackfield.res.security.log;

import org.jspecify.annotations.NullMarked;
