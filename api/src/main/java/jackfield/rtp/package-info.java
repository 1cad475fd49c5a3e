// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Media. A leg is one side's stream of audio; it hands each received frame to a sink, and offers a
 * sink that sends. Bridges, echo and players do nothing but join sinks. Frames belong to media loops:
 * nothing here may block, and a frame is valid only for the length of the call it arrives in.
 */
@Export
@Version("1.0.0")
@NullMarked
package jackfield.rtp;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
