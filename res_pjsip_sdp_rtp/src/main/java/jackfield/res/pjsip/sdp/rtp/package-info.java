// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Audio in session descriptions: reads offers and answers (RFC 8866), decides on codecs and directions
 * (RFC 3264) and tells an RTP engine what was agreed on.
 */
@NullMarked
package jackfield.res.pjsip.sdp.rtp;

import org.jspecify.annotations.NullMarked;
