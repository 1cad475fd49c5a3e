// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class G711Test {

    @ParameterizedTest
    @CsvSource({
        "0x00, -32124",
        "0x80, 32124",
        "0x0f, -16764",
        "0x7f, 0",
        "0xff, 0",
        "0xfe, 8",
        "0x7e, -8",
        "0xef, 132",
        "0xf0, 120",
    })
    void knowsTheSamplesOfUlaw(String code, int sample) {
        assertThat(G711.fromUlaw(Integer.decode(code))).isEqualTo(sample);
    }

    @ParameterizedTest
    @CsvSource({
        "0x2a, -32256",
        "0xaa, 32256",
        "0xd5, 8",
        "0x55, -8",
        "0xd4, 24",
        "0xc5, 264",
        "0xf5, 528",
    })
    void knowsTheSamplesOfAlaw(String code, int sample) {
        assertThat(G711.fromAlaw(Integer.decode(code))).isEqualTo(sample);
    }

    @Test
    void keepsSilenceSilent() {
        assertThat(G711.ulawToAlaw()[0xff]).isEqualTo((byte) 0xd5);
        assertThat(G711.alawToUlaw()[0xd5] & 0xff).isIn(0xff, 0xfe);
    }

    @Test
    void keepsTheSignAndComesAsNearAsTheOtherLawCan() {
        for (int code = 0; code < 256; code++) {
            int sample = G711.fromUlaw(code);
            int there = G711.fromAlaw(G711.ulawToAlaw()[code] & 0xff);
            assertThat(Math.abs(sample - there)).isLessThanOrEqualTo(8 + Math.abs(sample) / 16);
            assertThat(code & 0x80).isEqualTo(G711.ulawToAlaw()[code] & 0x80);
            assertThat(code & 0x80).isEqualTo(G711.alawToUlaw()[code] & 0x80);
        }
    }

    @Test
    void losesLittleThereAndBack() {
        for (int code = 0; code < 256; code++) {
            int back = G711.alawToUlaw()[G711.ulawToAlaw()[code] & 0xff] & 0xff;
            int sample = G711.fromUlaw(code);
            assertThat(Math.abs(G711.fromUlaw(back) - sample))
                    .isLessThanOrEqualTo(8 + Math.abs(sample) / 16);
        }
    }
}
