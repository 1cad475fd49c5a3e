// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Asks the caller for a password */
@NullMarked
package jackfield.app.authenticate;

import org.jspecify.annotations.NullMarked;
