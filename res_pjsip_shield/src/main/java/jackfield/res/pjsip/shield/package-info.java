// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Keeps out who floods us or guesses passwords, before a message is read. */
@NullMarked
package jackfield.res.pjsip.shield;

import org.jspecify.annotations.NullMarked;
