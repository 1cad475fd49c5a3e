// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import jackfield.rtp.RtpSettings;
import jackfield.rtp.RtpSettings.StrictRtp;
import jackfield.testing.TestConfig;

/** {@code rtp.conf} for tests. */
final class Settings {

    private Settings() {}

    static RtpSettings strict(StrictRtp strict) {
        return TestConfig.of(
                        "rtp.conf",
                        "[general]\nstrictrtp=" + strict.name().toLowerCase(java.util.Locale.ROOT))
                .view(RtpSettings.class)
                .single();
    }
}
