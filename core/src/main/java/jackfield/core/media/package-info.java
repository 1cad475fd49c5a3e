// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Media loops: the sockets that audio travels by, and the threads that serve them; and the ways between
 * codecs. Nothing here knows RTP.
 */
@NullMarked
package jackfield.core.media;

import org.jspecify.annotations.NullMarked;
