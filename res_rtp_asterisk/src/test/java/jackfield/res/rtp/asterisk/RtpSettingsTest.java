// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.rtp.RtpSettings;
import jackfield.testing.RecordChecks;
import jackfield.testing.TestConfig;
import org.junit.jupiter.api.Test;

class RtpSettingsTest {

    @Test
    void hasTheRangeOfPortsThatIsUsual() {
        RtpSettings settings = TestConfig.empty().view(RtpSettings.class).single();
        assertThat(settings.rtpstart()).isEqualTo(5000);
        assertThat(settings.rtpend()).isEqualTo(31000);
    }

    @Test
    void survivesParseAndPrint() {
        RecordChecks.survivesParseAndPrint(RtpSettings.class, "rtpstart=6000", "rtpend=7000");
    }

    @Test
    void wantsAtLeastOnePair() {
        TestConfig config = TestConfig.of("rtp.conf", "[general]\nrtpstart=6001\nrtpend=6002\n");
        assertThat(config.view(RtpSettings.class).single().rtpstart()).isEqualTo(5000);
        assertThat(config.complaints()).singleElement().asString().contains("rtp.conf:3");
    }
}
