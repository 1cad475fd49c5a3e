// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.sdp.rtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jackfield.module.ModuleRegistry;
import jackfield.rtp.Format;
import jackfield.rtp.RtpEngine;
import jackfield.rtp.RtpStream;
import jackfield.sip.Endpoint;
import jackfield.sip.spi.SessionMedia;
import jackfield.testing.FakeModuleRegistry;
import jackfield.testing.FakeRtpEngine;
import jackfield.testing.TestConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AudioSessionTest {

    private static final String BASIC =
            Sdp.phone(
                    "m=audio 4000 RTP/AVP 8 0 96",
                    "a=rtpmap:96 telephone-event/8000",
                    "a=fmtp:96 0-15");

    private final FakeRtpEngine engine = new FakeRtpEngine();
    private final ModuleRegistry registry =
            new FakeModuleRegistry().offer(RtpEngine.class, "asterisk", engine);
    private final SessionMedia session = open("allow=ulaw,alaw");

    private SessionMedia open(String... options) {
        return openAt("192.0.2.100", options);
    }

    private SessionMedia openAt(String local, String... options) {
        Endpoint endpoint = TestConfig.section(Endpoint.class, "201", options);
        try {
            return new AudioSessionFactory(registry)
                    .open(endpoint, InetAddress.ofLiteral(local), 5);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RtpStream stream() {
        return engine.last().stream();
    }

    @Test
    void offersWhatTheEndpointAllows() {
        String offer = session.offer();
        assertThat(offer)
                .startsWith("v=0\r\no=- ")
                .contains(" IN IP4 192.0.2.100\r\ns=Asterisk\r\nc=IN IP4 192.0.2.100\r\nt=0 0\r\n")
                .endsWith(
                        Sdp.of(
                                "m=audio 10000 RTP/AVP 0 8 101",
                                "a=rtpmap:0 PCMU/8000",
                                "a=rtpmap:8 PCMA/8000",
                                "a=rtpmap:101 telephone-event/8000",
                                "a=fmtp:101 0-16",
                                "a=ptime:20",
                                "a=sendrecv"));
        assertThat(session.offer()).isEqualTo(offer);
        assertThat(engine.last().loop()).isEqualTo(5);
    }

    @Test
    void readsItsOwnOffer() {
        SessionMedia other = open("allow=alaw,ulaw");
        Optional<String> answer = other.answer(session.offer());
        assertThat(session.accept(answer.orElseThrow())).isTrue();
        assertThat(session.leg().formats())
                .containsExactly(Format.ALAW, Format.ULAW, Format.TELEPHONE_EVENT);
    }

    @Test
    void answersInOurOrderWithTheirTypes() {
        String answer = session.answer(BASIC).orElseThrow();
        assertThat(Sdp.line(answer, "m=")).isEqualTo("m=audio 10000 RTP/AVP 0 8 96");
        assertThat(answer).contains("a=rtpmap:96 telephone-event/8000\r\na=fmtp:96 0-16\r\n");
        assertThat(session.leg().formats())
                .containsExactly(Format.ULAW, Format.ALAW, Format.TELEPHONE_EVENT);
        assertThat(stream().remote()).isEqualTo(new InetSocketAddress("192.0.2.1", 4000));
        assertThat(stream().sendTypes())
                .containsEntry(Format.ULAW, 0)
                .containsEntry(Format.ALAW, 8)
                .containsEntry(Format.TELEPHONE_EVENT, 96);
        assertThat(stream().receiveTypes()).containsEntry(96, Format.TELEPHONE_EVENT);
        assertThat(stream().packetTime()).isEqualTo(Duration.ofMillis(20));
        assertThat(stream().sending()).isTrue();
        assertThat(stream().receiving()).isTrue();
        assertThat(stream().symmetric()).isFalse();
        assertThat(session.held()).isFalse();
    }

    @Test
    void acceptsInTheirOrderWithTypesOfEachSide() {
        session.offer();
        String answer =
                Sdp.phone("m=audio 4000 RTP/AVP 8 0 97", "a=rtpmap:97 TELEPHONE-EVENT/8000");
        assertThat(session.accept(answer)).isTrue();
        assertThat(session.leg().formats())
                .containsExactly(Format.ALAW, Format.ULAW, Format.TELEPHONE_EVENT);
        assertThat(stream().sendTypes()).containsEntry(Format.TELEPHONE_EVENT, 97);
        assertThat(stream().receiveTypes())
                .containsEntry(101, Format.TELEPHONE_EVENT)
                .containsEntry(97, Format.TELEPHONE_EVENT);
    }

    @Test
    void takesTheSameAnswerTwice() {
        session.offer();
        assertThat(session.accept(BASIC)).isTrue(); // in a 183
        assertThat(session.accept(BASIC)).isTrue(); // and in the 200
        assertThat(engine.last().streams()).allMatch(stream()::equals);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "m=audio 0 RTP/AVP 0",
                "m=audio 4000 RTP/AVP 18",
                "m=audio 4000 RTP/SAVP 0",
                "m=video 4000 RTP/AVP 31",
                "m=audio 4000 RTP/AVP 101\r\na=rtpmap:101 telephone-event/8000",
                "m=audio",
                "",
            })
    void doesNotTakeAnAnswerThatAcceptsNothing(String media) {
        session.offer();
        assertThat(session.accept(Sdp.phone(media))).isFalse();
        assertThat(engine.last().streams()).isEmpty();
        assertThat(session.leg().formats()).isEmpty();
    }

    @Test
    void doesNotTakeAnAnswerWithoutAnOffer() {
        assertThat(session.accept(BASIC)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "m=audio 0 RTP/AVP 0",
                "m=audio 4000 RTP/AVP 18 101\r\na=rtpmap:101 telephone-event/8000",
                "m=audio 4000 RTP/SAVP 0",
                "m=video 4000 RTP/AVP 31",
                "a=x",
            })
    void answersNothingIfNothingCanBeAccepted(String media) {
        assertThat(session.answer(Sdp.phone(media))).isEmpty();
        assertThat(engine.last().streams()).isEmpty();
    }

    @Test
    void changesNothingWhenALaterOfferIsBad() {
        String first = session.answer(BASIC).orElseThrow();
        assertThat(session.answer(Sdp.phone("m=audio 0 RTP/AVP 0"))).isEmpty();
        assertThatThrownBy(() -> session.answer("nonsense"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> session.answer(Sdp.phone("m=audio 1 RTP/AVP")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(engine.last().streams()).hasSize(1);
        assertThat(session.answer(BASIC)).contains(first);
    }

    @Test
    void refusesAllStreamsButOneAudio() {
        String answer =
                session.answer(
                                Sdp.phone(
                                        "m=video 5000 RTP/AVP 99 100",
                                        "m=audio 5002 RTP/SAVP 0",
                                        "m=audio 4000 RTP/AVP 0",
                                        "m=audio 4002 RTP/AVP 0",
                                        "m=image 5004 udptl t38"))
                        .orElseThrow();
        assertThat(answer.lines().filter(line -> line.startsWith("m=")))
                .containsExactly(
                        "m=video 0 RTP/AVP 99",
                        "m=audio 0 RTP/SAVP 0",
                        "m=audio 10000 RTP/AVP 0",
                        "m=audio 0 RTP/AVP 0",
                        "m=image 0 UDPTL t38");
        assertThat(stream().remote().getPort()).isEqualTo(4000);
    }

    @Test
    void keepsTheOrderOfStreamsInItsOwnLaterOffers() {
        session.answer(Sdp.phone("m=video 5000 RTP/AVP 99", "m=audio 4000 RTP/AVP 8"));
        String offer = session.offer();
        assertThat(offer.lines().filter(line -> line.startsWith("m=")))
                .containsExactly("m=video 0 RTP/AVP 99", "m=audio 10000 RTP/AVP 8");
        assertThat(session.accept(Sdp.phone("m=video 0 RTP/AVP 99", "m=audio 6000 RTP/AVP 8")))
                .isTrue();
        assertThat(stream().remote().getPort()).isEqualTo(6000);
        assertThat(session.accept(Sdp.phone("m=audio 6000 RTP/AVP 8"))).isFalse();
    }

    @Test
    void staysWithTheStreamInUse() {
        session.answer(Sdp.phone("m=audio 0 RTP/AVP 0", "m=audio 4002 RTP/AVP 0"));
        String answer =
                session.answer(Sdp.phone("m=audio 4000 RTP/AVP 0", "m=audio 4002 RTP/AVP 0"))
                        .orElseThrow();
        assertThat(answer.lines().filter(line -> line.startsWith("m=")))
                .containsExactly("m=audio 0 RTP/AVP 0", "m=audio 10000 RTP/AVP 0");
    }

    @ParameterizedTest
    @CsvSource({
        "a=sendonly, a=recvonly, true, false, true",
        "a=inactive, a=inactive, true, false, false",
        "a=recvonly, a=sendonly, false, true, false",
        "a=sendrecv, a=sendrecv, false, true, true",
        "c=IN IP4 0.0.0.0, a=recvonly, true, false, true",
    })
    void followsTheDirection(
            String line, String answered, boolean held, boolean sending, boolean receiving) {
        session.answer(BASIC);
        String answer = session.answer(Sdp.phone("m=audio 4000 RTP/AVP 0", line)).orElseThrow();
        assertThat(answer).endsWith(answered + "\r\n");
        assertThat(session.held()).isEqualTo(held);
        assertThat(stream().sending()).isEqualTo(sending);
        assertThat(stream().receiving()).isEqualTo(receiving);
    }

    @Test
    void comesBackFromHoldOnTheSamePort() {
        String first = session.answer(BASIC).orElseThrow();
        String hold = session.answer(BASIC + "a=sendonly\r\n").orElseThrow();
        String back = session.answer(BASIC).orElseThrow();
        assertThat(Sdp.version(hold)).isEqualTo(Sdp.version(first) + 1);
        assertThat(Sdp.version(back)).isEqualTo(Sdp.version(first) + 2);
        assertThat(Sdp.line(back, "m=")).isEqualTo(Sdp.line(first, "m="));
        assertThat(session.held()).isFalse();
        assertThat(engine.legs()).hasSize(1);
    }

    @Test
    void keepsTheVersionWhenNothingChanges() {
        String first = session.answer(BASIC).orElseThrow();
        assertThat(session.answer(BASIC)).contains(first);
        assertThat(engine.last().streams()).allMatch(stream()::equals);
    }

    @Test
    void offersAgainWhatIsInUse() {
        session.answer(BASIC);
        assertThat(Sdp.line(session.offer(), "m=")).isEqualTo("m=audio 10000 RTP/AVP 0 8 96");
        assertThat(session.accept(BASIC + "a=recvonly\r\n")).isTrue();
        assertThat(stream().receiving()).isFalse();
        assertThat(session.held()).isFalse();
    }

    @Test
    void canOfferLate() {
        session.offer(); // in the 200 to an INVITE without a description
        assertThat(session.accept(BASIC)).isTrue(); // in the ACK
        assertThat(stream().remote()).isEqualTo(new InetSocketAddress("192.0.2.1", 4000));
    }

    @ParameterizedTest
    @CsvSource({
        "rfc4733, true",
        "auto, true",
        "auto_info, true",
        "inband, false",
        "info, false",
        "none, false",
    })
    void offersEventsIfDigitsTravelSo(String mode, boolean events) {
        SessionMedia media = open("allow=ulaw", "dtmf_mode=" + mode);
        assertThat(media.offer().contains("telephone-event")).isEqualTo(events);
        String answer = media.answer(BASIC).orElseThrow();
        assertThat(answer.contains("telephone-event")).isEqualTo(events);
    }

    @Test
    void hasNoEventsIfTheyWereNotOffered() {
        session.answer(Sdp.phone("m=audio 4000 RTP/AVP 0"));
        assertThat(session.leg().formats()).containsExactly(Format.ULAW);
    }

    @Test
    void writesWhatTheOptionsSay() {
        SessionMedia media =
                open(
                        "allow=ulaw",
                        "media_address=198.51.100.1",
                        "sdp_owner=my pbx",
                        "sdp_session=Some Calls",
                        "rtp_symmetric=yes",
                        "use_ptime=yes");
        String answer =
                media.answer(Sdp.phone("m=audio 4000 RTP/AVP 0", "a=ptime:40")).orElseThrow();
        assertThat(answer)
                .startsWith("v=0\r\no=my-pbx ")
                .contains(" IN IP4 198.51.100.1\r\ns=Some Calls\r\nc=IN IP4 198.51.100.1\r\n");
        assertThat(stream().symmetric()).isTrue();
        assertThat(stream().packetTime()).isEqualTo(Duration.ofMillis(40));
        assertThat(engine.last().local().getAddress().isAnyLocalAddress()).isTrue();
    }

    @Test
    void bindsToTheMediaAddressIfTold() {
        open("allow=ulaw", "media_address=198.51.100.1", "bind_rtp_to_media_address=yes");
        assertThat(engine.last().local().getAddress())
                .isEqualTo(InetAddress.ofLiteral("198.51.100.1"));
    }

    @Test
    void writesAHostNameAsItIs() {
        SessionMedia media =
                open(
                        "allow=ulaw",
                        "media_address=media.example.org",
                        "bind_rtp_to_media_address=yes");
        assertThat(media.offer()).contains("c=IN IP4 media.example.org\r\n");
        assertThat(engine.last().local().getAddress().isAnyLocalAddress()).isTrue();
    }

    @Test
    void speaksIpv6() {
        SessionMedia media = openAt("2001:db8::1", "allow=ulaw");
        String six =
                Sdp.of(
                        "v=0",
                        "o=- 1 1 IN IP6 2001:db8::2",
                        "s=-",
                        "c=IN IP6 2001:db8::2",
                        "t=0 0",
                        "m=audio 4000 RTP/AVP 0");
        assertThat(media.answer(six).orElseThrow()).contains("c=IN IP6 2001:db8:0:0:0:0:0:1\r\n");
        assertThat(stream().remote()).isEqualTo(new InetSocketAddress("2001:db8::2", 4000));
        assertThat(media.answer(BASIC)).isEmpty(); // the other family cannot be reached
        assertThat(session.answer(six)).isEmpty();
    }

    @Test
    void offersNothingThatWeCannotSpeak() {
        SessionMedia media = open("allow=g729,opus,alaw");
        assertThat(Sdp.line(media.offer(), "m=")).isEqualTo("m=audio 10002 RTP/AVP 8 101");
    }

    @Test
    void closesItsLeg() {
        session.close();
        session.close();
        assertThat(engine.last().closed()).isTrue();
    }

    @Test
    void saysWhyThereIsNoMedia() {
        engine.full();
        assertThatThrownBy(() -> open("allow=ulaw")).hasMessageContaining("no ports are left");
        assertThatThrownBy(() -> open("allow=ulaw", "rtp_engine=other"))
                .hasMessageContaining("no RTP engine 'other'");
    }

    @Test
    void survivesWhateverComesAsOffer() {
        Random random = new Random(9);
        String characters = "\r\n =:/0123456789acmotv";
        int answered = 0;
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder(BASIC);
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                text.setCharAt(
                        random.nextInt(text.length()),
                        characters.charAt(random.nextInt(characters.length())));
            }
            try {
                answered += session.answer(text.toString()).isPresent() ? 1 : 0;
                session.accept(text.toString());
            } catch (IllegalArgumentException e) {
                assertThat(e).isInstanceOf(MalformedSdpException.class);
            }
        }
        assertThat(answered).isPositive();
        assertThat(session.answer(BASIC)).isPresent();
        assertThat(List.copyOf(session.leg().formats())).contains(Format.ULAW);
    }
}
