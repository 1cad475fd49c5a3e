// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.testing;

import jackfield.config.AccessList;
import jackfield.config.Secret;
import jackfield.rtp.RtpSettings;
import jackfield.rtp.RtpSettings.StrictRtp;
import java.time.Duration;

/** {@code rtp.conf} as tests want it: the defaults, but for what is said. */
public final class SampleRtpSettings {

    private SampleRtpSettings() {}

    public static RtpSettings range(int start, int end) {
        return of(start, end, StrictRtp.YES);
    }

    public static RtpSettings strict(StrictRtp strict) {
        return of(5000, 31000, strict);
    }

    private static RtpSettings of(int start, int end, StrictRtp strict) {
        return new RtpSettings(
                start,
                end,
                true,
                1200,
                Duration.ofSeconds(5),
                strict,
                4,
                true,
                false,
                "",
                true,
                AccessList.EMPTY,
                "",
                "",
                "",
                Secret.NONE,
                AccessList.EMPTY,
                "",
                1200);
    }
}
