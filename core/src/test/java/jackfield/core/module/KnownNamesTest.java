// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.core.module.KnownNames.Standing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KnownNamesTest {

    private final KnownNames names = new KnownNames();

    @ParameterizedTest
    @CsvSource({
        "res_sorcery_config, BUILT_IN",
        "RES_PJPROJECT.so, BUILT_IN",
        "codec_ulaw.so, BUILT_IN",
        "res_timing_timerfd, BUILT_IN",
        "format_pcm, BUILT_IN",
        "dnsmgr, BUILT_IN",
        "res_pjsip_pubsub, NOT_YET",
        "app_voicemail.so, NOT_YET",
        "res_pjsip_log_forwarder, NOT_YET",
        "res_pjsip, UNKNOWN",
        "res_pjsipp, UNKNOWN",
        "'', UNKNOWN",
    })
    void knowsWhatANameStandsFor(String typed, Standing standing) {
        assertThat(names.of(ModuleName.of(typed))).isEqualTo(standing);
    }
}
