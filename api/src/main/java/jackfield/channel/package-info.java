// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Channels: one leg of a call each. The kernel keeps the channel; a technology's driver carries out
 * what it is asked for and reports what the far end does; applications work on the channel from the
 * call's own thread.
 */
@Export
@Version("1.0.0")
@NullMarked
package jackfield.channel;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
