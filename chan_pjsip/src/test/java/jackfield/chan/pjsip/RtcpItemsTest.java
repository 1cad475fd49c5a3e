// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.chan.pjsip;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.chan.pjsip.cli.CountedLeg;
import jackfield.rtp.MediaLeg;
import jackfield.rtp.RtpStatistics;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RtcpItemsTest {

    private static Optional<String> read(String item) {
        return RtcpItems.read(
                new CountedLeg(
                        List.of(), new RtpStatistics(500, 3, 0.0125, 480, 1, 2, 0.02, 0.031)),
                item);
    }

    @Test
    void tellsOneValue() {
        assertThat(read("rxcount")).contains("500");
        assertThat(read("rxploss,audio")).contains("3");
        assertThat(read("txjitter")).contains("0.020000");
        assertThat(read("rtt")).contains("0.031000");
    }

    @Test
    void tellsAllInOneLine() {
        assertThat(read("all"))
                .contains(
                        "lp=3;rxjitter=0.012500;rxcount=500;txjitter=0.020000;txcount=480;rlp=2;"
                                + "rtt=0.031000");
    }

    @Test
    void knowsNothingOfOtherStreamsAndItems() {
        assertThat(read("rxcount,video")).isEmpty();
        assertThat(read("shoesize")).isEmpty();
        assertThat(RtcpItems.read(MediaLeg.NONE, "rxcount")).isEmpty();
    }
}
