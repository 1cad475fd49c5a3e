// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.sdp.rtp;

/** Session descriptions for tests. */
final class Sdp {

    private Sdp() {}

    /** Lines with the ends that they have on the wire. */
    static String of(String... lines) {
        return String.join("\r\n", lines) + "\r\n";
    }

    /** A phone at 192.0.2.1; these lines stand behind {@code t=}. */
    static String phone(String... lines) {
        return "v=0\r\no=phone 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\n"
                + of(lines);
    }

    /** The line that begins so; empty if there is none. */
    static String line(String description, String begin) {
        return description.lines().filter(line -> line.startsWith(begin)).findFirst().orElse("");
    }

    /** The version in {@code o=}. */
    static long version(String description) {
        return Long.parseLong(line(description, "o=").split(" ")[2]);
    }
}
