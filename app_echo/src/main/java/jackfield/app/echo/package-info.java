// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Echo(): what a caller says comes back to the caller. */
@NullMarked
package jackfield.app.echo;

import org.jspecify.annotations.NullMarked;
