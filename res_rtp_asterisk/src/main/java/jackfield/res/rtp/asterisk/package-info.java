// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * RTP and RTCP (RFC 3550): legs that believe one source, relay without allocating, and number what they
 * send without a break whatever it is made of.
 */
@NullMarked
package jackfield.res.rtp.asterisk;

import org.jspecify.annotations.NullMarked;
