// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Presses keys towards the far end. */
@NullMarked
package jackfield.app.senddtmf;

import org.jspecify.annotations.NullMarked;
