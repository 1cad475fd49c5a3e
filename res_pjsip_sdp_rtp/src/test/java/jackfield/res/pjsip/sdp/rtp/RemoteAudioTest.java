// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.sdp.rtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import jackfield.rtp.Format;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteAudioTest {

    @Test
    void knowsWhereToSend() {
        RemoteAudio audio = first("m=audio 4000 RTP/AVP 0").orElseThrow();
        assertThat(audio.remote()).isEqualTo(new InetSocketAddress("192.0.2.1", 4000));
        assertThat(audio.remoteControl()).isEqualTo(new InetSocketAddress("192.0.2.1", 4001));
        assertThat(audio.direction()).isEqualTo(Direction.SENDRECV);
        assertThat(audio.packetTime()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a=rtcp:5555, 192.0.2.1, 5555",
        "a=rtcp:5555 IN IP4 192.0.2.9, 192.0.2.9, 5555",
        "a=rtcp:5555 IN IP4 example.org, 192.0.2.1, 5555",
        "a=rtcp:5555 IN, 192.0.2.1, 5555",
        "a=rtcp:0, 192.0.2.1, 4001",
        "a=rtcp:x, 192.0.2.1, 4001",
        "a=rtcp:, 192.0.2.1, 4001",
    })
    void readsWhereControlGoes(String line, String address, int port) {
        assertThat(first("m=audio 4000 RTP/AVP 0", line).orElseThrow().remoteControl())
                .isEqualTo(new InetSocketAddress(address, port));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "m=audio 0 RTP/AVP 0",
                "m=audio 4000 RTP/SAVP 0",
                "m=audio 4000 RTP/AVPF 0",
                "m=audio 4000 UDP/TLS/RTP/SAVPF 0",
                "m=video 4000 RTP/AVP 31",
                "m=image 4000 udptl t38",
            })
    void leavesAloneWhatIsNoPlainAudio(String line) {
        assertThat(first(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IN IP4 phone.example.org", // nobody asks a name server here
                "IN IP4 .1",
                "IN IP4 1",
                "IN IP4 224.0.0.1",
                "IN IP4 224.0.0.1/127",
                "IN IP4 255.255.255.255",
                "IN IP4 192.0.2.256",
                "IN IP4 192.0.2.1.1",
                "IN IP6 fe80::1%lo",
                "IN IP6 ff02::1",
                "IN IP6 :::",
                "ATM NSAP 47.0091",
            })
    void leavesAloneWhatItCannotSendTo(String connection) {
        assertThat(first("m=audio 4000 RTP/AVP 0", "c=" + connection)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sendrecv, 192.0.2.1, SENDRECV",
        "sendonly, 192.0.2.1, SENDONLY",
        "recvonly, 192.0.2.1, RECVONLY",
        "inactive, 192.0.2.1, INACTIVE",
        "sendrecv, 0.0.0.0, SENDONLY",
        "recvonly, 0.0.0.0, INACTIVE",
        "sendrecv, ::, SENDONLY",
    })
    void takesZerosForHold(String attribute, String address, Direction direction) {
        assertThat(first("m=audio 4000 RTP/AVP 0", "c=in ip4 " + address, "a=" + attribute))
                .map(RemoteAudio::direction)
                .contains(direction);
    }

    @ParameterizedTest
    @CsvSource({
        "a=ptime:30, 30",
        "a=PTIME: 30, 30",
        "a=ptime:0, 0",
        "a=ptime:-1, 0",
        "a=ptime:100000, 0",
        "a=ptime:x, 0",
    })
    void readsThePacketTime(String line, int milliseconds) {
        assertThat(first("m=audio 4000 RTP/AVP 0", line).orElseThrow().packetTime())
                .isEqualTo(
                        milliseconds == 0
                                ? Optional.empty()
                                : Optional.of(Duration.ofMillis(milliseconds)));
    }

    @Test
    void readsPayloadTypes() {
        RemoteAudio audio =
                first(
                                "m=audio 4000 RTP/AVP 18 8 96 97 0 98 0 x 300",
                                "a=rtpmap:96 pcmu/8000/1",
                                "a=rtpmap:97 opus/48000/2",
                                "a=rtpmap:98 Telephone-Event/8000",
                                "a=rtpmap:99 PCMU/8000",
                                "a=rtpmap:300 PCMU/8000",
                                "a=rtpmap:",
                                "a=rtpmap:8")
                        .orElseThrow();
        assertThat(audio.payloads())
                .containsExactly(
                        new Payload(8, Format.ALAW),
                        new Payload(96, Format.ULAW),
                        new Payload(0, Format.ULAW),
                        new Payload(98, Format.TELEPHONE_EVENT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 G729/8000", // a static type that means something else here
                "0 PCMU/16000",
                "0 PCMU/8000/2",
                "0 PCMU",
                "0 PCMU/8000/1/1",
            })
    void believesTheMap(String map) {
        assertThat(first("m=audio 4000 RTP/AVP 0", "a=rtpmap:" + map).orElseThrow().payloads())
                .isEmpty();
    }

    @Test
    void doesNotWorkLongOnTypesThatComeAgainAndAgain() {
        String type = "m=audio 4000 RTP/AVP" + " 96".repeat(10_000);
        String map = "a=rtpmap:96 " + "x/".repeat(15_000);
        RemoteAudio audio =
                assertTimeout(Duration.ofSeconds(2), () -> first(type, map)).orElseThrow();
        assertThat(audio.payloads()).isEmpty();
    }

    @Test
    void wantsAnAddress() {
        SessionDescription session =
                SdpReader.read(Sdp.of("v=0", "o=- 1 1 IN IP4 192.0.2.1", "m=audio 4000 RTP/AVP 0"));
        assertThatThrownBy(() -> RemoteAudio.of(session, session.media().getFirst()))
                .isInstanceOf(MalformedSdpException.class);
    }

    private static Optional<RemoteAudio> first(String... lines) {
        SessionDescription session = SdpReader.read(Sdp.phone(lines));
        return RemoteAudio.of(session, session.media().getFirst());
    }
}
