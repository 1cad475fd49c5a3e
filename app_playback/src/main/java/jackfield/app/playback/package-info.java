// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Plays sounds to the caller. */
@NullMarked
package jackfield.app.playback;

import org.jspecify.annotations.NullMarked;
