// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.cli.CliArguments;
import jackfield.testing.TestConfig;
import org.junit.jupiter.api.Test;

class ShowSettingsCommandTest {

    @Test
    void showsTheRangeOfPortsAndTheRules() {
        TestConfig config = TestConfig.of("rtp.conf", "[general]\nstrictrtp=seqno\nrtpend=6001\n");
        ShowSettingsCommand command = new ShowSettingsCommand(config);
        assertThat(command.run(CliArguments.of()).lines())
                .contains(
                        "General Settings:",
                        "  Port start:      5000",
                        "  Port end:        6001",
                        "  Strict RTP:      Seqno",
                        "  Probation:       4 frames",
                        "  RTCP interval:   5000 ms");
    }
}
