// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.sdp.rtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SdpReaderTest {

    private static final String GOOD =
            Sdp.phone(
                    "m=audio 4000 RTP/AVP 0 8 101",
                    "c=IN IP4 192.0.2.2",
                    "a=rtpmap:101 telephone-event/8000",
                    "a=sendonly",
                    "m=video 4002/2 RTP/AVP 99");

    @Test
    void readsStreamsAndWhatBelongsToThem() {
        SessionDescription session = SdpReader.read(GOOD);
        assertThat(session.connection()).contains("IN IP4 192.0.2.1");
        assertThat(session.media()).hasSize(2);
        SessionDescription.Media audio = session.media().getFirst();
        assertThat(audio.kind()).isEqualTo("audio");
        assertThat(audio.port()).isEqualTo(4000);
        assertThat(audio.protocol()).isEqualTo("RTP/AVP");
        assertThat(audio.formats()).containsExactly("0", "8", "101");
        assertThat(audio.connection()).contains("IN IP4 192.0.2.2");
        assertThat(audio.values("rtpmap")).containsExactly("101 telephone-event/8000");
        assertThat(session.direction(audio)).isEqualTo(Direction.SENDONLY);
        SessionDescription.Media video = session.media().getLast();
        assertThat(video.port()).isEqualTo(4002);
        assertThat(video.connection()).isEmpty();
        assertThat(session.direction(video)).isEqualTo(Direction.SENDRECV);
    }

    @Test
    void takesTheDirectionOfTheSessionWhereAStreamHasNone() {
        SessionDescription session =
                SdpReader.read(
                        Sdp.phone(
                                "a=inactive",
                                "m=audio 1 RTP/AVP 0",
                                "m=audio 2 RTP/AVP 0",
                                "a=RecvOnly"));
        assertThat(session.direction(session.media().getFirst())).isEqualTo(Direction.INACTIVE);
        assertThat(session.direction(session.media().getLast())).isEqualTo(Direction.RECVONLY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v=0\no=- 1 1 IN IP4 192.0.2.1\n", // bare line ends
                "v=0\r\no=- 1 1 IN IP4 192.0.2.1", // no end at the end
                "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\n\r\n\r\n", // empty lines behind
                "v=0\r\no=a b 1 1 IN IP4 192.0.2.1\r\n", // a name with a blank
                "v=0 \r\no=- 1 1 IN IP4 192.0.2.1\r\nx=what\r\nb=\r\n",
                "v=0\r\ns=-\r\no=- 1 1 IN IP4 192.0.2.1\r\n", // another order
                "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\nm=AUDIO  4000\trtp/avp 0\r\n",
                "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\nm=audio 65535 X Y\r\na=\r\na=:\r\n",
            })
    void isPatient(String text) {
        assertThat(SdpReader.read(text)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\r\n",
                "INVITE sip:x SIP/2.0",
                "v=1\r\no=- 1 1 IN IP4 192.0.2.1\r\n",
                "v=0",
                "v=0\r\ns=-\r\n", // no origin
                "\r\nv=0\r\no=- 1 1 IN IP4 192.0.2.1\r\n",
                "v=0\r\no=- 1 1 IN IP4\r\n",
                "v=0\r\no=\r\n",
                "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\nnonsense\r\n",
                "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\n=\r\n",
                "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=\u0000\r\n",
                "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=a\u001b[31m\r\n",
                "v=0\r\no=- 1 1 IN IP4 192.0.2.1\rs=a\r\n",
                "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\nc=\r\n",
                "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\nc=IN IP4\r\n",
                "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\nc=IN IP4 192.0.2.1 x\r\n",
                "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\nm=\r\n",
                "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\nm=audio 4000 RTP/AVP\r\n",
                "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\nm=audio x RTP/AVP 0\r\n",
                "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\nm=audio -1 RTP/AVP 0\r\n",
                "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\nm=audio 65536 RTP/AVP 0\r\n",
                "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\nm=audio 99999999999 RTP/AVP 0\r\n",
                "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\nm=audio /2 RTP/AVP 0\r\n",
            })
    void refusesWhatIsMalformed(String text) {
        assertThatThrownBy(() -> SdpReader.read(text)).isInstanceOf(MalformedSdpException.class);
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertThat(SdpReader.read(Sdp.phone(repeat("m=audio 0 RTP/AVP 0\r\n", 31) + "a=x")))
                .isNotNull();
        refuses(repeat("m=audio 0 RTP/AVP 0\r\n", 33), "m= lines");
        refuses(repeat("a=x\r\n", 1000), "lines");
        refuses("s=" + repeat("x", 65536), "characters");
        refuses("m=audio 1 RTP/AVP " + repeat("0 ", 40_000), "characters");
    }

    private static void refuses(String lines, String why) {
        assertThatThrownBy(() -> SdpReader.read(Sdp.phone(lines)))
                .isInstanceOf(MalformedSdpException.class)
                .hasMessageContaining(why);
    }

    private static String repeat(String text, int times) {
        return text.repeat(times);
    }

    @Test
    void throwsNothingElseWhateverComes() {
        Random random = new Random(3);
        String characters = "\r\n =:/,.;0123456789abcmopstv\u0000\u007f\u00e4\uffff";
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(GOOD);
            for (int changes = random.nextInt(6); changes >= 0; changes--) {
                int at = random.nextInt(text.length());
                char other = characters.charAt(random.nextInt(characters.length()));
                switch (random.nextInt(3)) {
                    case 0 -> text.setCharAt(at, other);
                    case 1 -> text.insert(at, other);
                    default -> text.delete(at, Math.min(text.length() - 1, at + random.nextInt(9)));
                }
            }
            try {
                SessionDescription session = SdpReader.read(text.toString());
                session.media().forEach(media -> RemoteAudio.of(session, media));
                read++;
            } catch (MalformedSdpException e) {
                assertThat(e).hasMessageNotContaining("null");
            }
        }
        assertThat(read).isPositive();
    }
}
