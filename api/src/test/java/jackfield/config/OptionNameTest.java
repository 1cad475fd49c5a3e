// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionNameTest {

    @ParameterizedTest
    @CsvSource({
        "match, match",
        "srvLookups, srv_lookups",
        "qualify2xxOnly, qualify_2xx_only",
        "md5Cred, md5_cred",
        "timerT1, timer_t1",
        "timerB, timer_b",
        "t38UdptlEc, t38_udptl_ec",
        "g726NonStandard, g726_non_standard",
        "srtpTag32, srtp_tag_32",
        "suppressQ850ReasonHeaders, suppress_q850_reason_headers",
        "ignore183WithoutSdp, ignore_183_without_sdp",
        "allowSending180After183, allow_sending_180_after_183",
    })
    void followsFromTheJavaName(String javaName, String name) {
        assertThat(OptionName.of(javaName)).isEqualTo(name);
    }
}
