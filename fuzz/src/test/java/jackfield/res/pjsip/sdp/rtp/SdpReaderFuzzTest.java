// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.sdp.rtp;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** A session description of any bytes, alone and behind a good beginning: read, or refused with a reason. */
class SdpReaderFuzzTest {

    private static final String BEGINNING =
            """
            v=0
            o=- 1 1 IN IP4 192.0.2.7
            s=-
            c=IN IP4 192.0.2.7
            t=0 0
            m=audio 4000 RTP/AVP 0 8 101
            """;

    @FuzzTest
    void readsAnyDescription(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        check(text);
        check(BEGINNING + text);
    }

    private static void check(String text) {
        try {
            SessionDescription read = SdpReader.read(text);
            assertThat(read.media()).hasSizeLessThanOrEqualTo(SdpReader.MAX_MEDIA);
        } catch (MalformedSdpException e) {
            assertThat(e.getMessage()).isNotEmpty();
        }
    }
}
