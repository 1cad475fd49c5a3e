// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Plays tones while the dialplan goes on. */
@NullMarked
package jackfield.app.playtones;

import org.jspecify.annotations.NullMarked;
