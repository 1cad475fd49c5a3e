// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.sdp.rtp;

/** A session description that breaks the rules of RFC 8866, or is larger than anybody needs. */
final class MalformedSdpException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    MalformedSdpException(String message) {
        super(message);
    }
}
