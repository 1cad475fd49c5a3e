// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Sounds that channels hear: files of prompts, tones, and whatever else a module makes. A sound is a
 * source of samples; the kernel's player paces it, encodes it and sends it on a media loop, so that no
 * thread belongs to it.
 */
@Export
@Version("1.0.0")
@NullMarked
package jackfield.sound;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
