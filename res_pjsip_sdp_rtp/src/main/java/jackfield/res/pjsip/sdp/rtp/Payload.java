// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.sdp.rtp;

import jackfield.rtp.Format;

/**
 * A format and the number that stands for it in one session.
 *
 * @param type from 0 to 127
 */
record Payload(int type, Format format) {

    boolean audio() {
        return !format.equals(Format.TELEPHONE_EVENT);
    }
}
