// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * What channels hear that no far end says: files and tones, read as samples, and the player that sends
 * them, a frame each 20 ms, on the media loops.
 */
@NullMarked
package jackfield.core.sound;

import org.jspecify.annotations.NullMarked;
