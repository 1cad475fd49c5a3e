// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import static jackfield.res.rtp.asterisk.LegFixture.NAT;
import static jackfield.res.rtp.asterisk.LegFixture.PHONE;
import static jackfield.res.rtp.asterisk.LegFixture.PHONE_CONTROL;
import static jackfield.res.rtp.asterisk.LegFixture.PHONE_SSRC;
import static jackfield.res.rtp.asterisk.LegFixture.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import jackfield.rtp.Format;
import jackfield.rtp.MediaFrame;
import jackfield.rtp.RtpSettings.StrictRtp;
import jackfield.rtp.RtpStream;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortLegTest {

    private final LegFixture call = new LegFixture(StrictRtp.YES);

    @Test
    void takesAndSendsNothingBeforeThereIsAgreement() {
        call.talk(PHONE, 1, 5);
        call.say(Format.ULAW, 9, 1, 5);
        assertThat(call.heard).isEmpty();
        assertThat(call.port.sent()).isEmpty();
        assertThat(call.leg.formats()).isEmpty();
        assertThat(call.leg.statistics().refused()).isEqualTo(5);
    }

    @Test
    void handsOnWhatThePhoneSays() {
        call.negotiate(false);
        call.talk(PHONE, 1, 1);
        call.port.receive(Packets.rtp(0x80 | 101, 2, 320, PHONE_SSRC, new byte[4]), PHONE);
        assertThat(call.heard).containsExactly("ulaw 1 160 160", "telephone-event 2 320 4 marker");
        assertThat(call.leg.formats()).containsExactly(Format.ULAW, Format.TELEPHONE_EVENT);
    }

    @Test
    void sendsWithTheTypesThatWereAgreedOn() {
        call.negotiate(false);
        call.say(Format.ULAW, 9, 1, 1);
        call.say(Format.TELEPHONE_EVENT, 9, 2, 1);
        call.say(Format.ALAW, 9, 3, 1);
        call.say(Format.ULAW, 9, 4, 1);
        assertThat(call.port.sent().stream().map(sent -> Packets.type(sent.packet())))
                .containsExactly(0, 96, 0);
        assertThat(call.sequences()).containsExactly(0, 1, 2);
    }

    @Test
    void leavesTheFrameAsItWas() {
        call.negotiate(false);
        ByteBuffer payload = ByteBuffer.allocate(180).position(12).limit(172);
        call.leg.sink().accept(new MediaFrame().set(Format.ULAW, payload, 1, 1, 1));
        assertThat(payload.position()).isEqualTo(12);
        assertThat(payload.limit()).isEqualTo(172);
        assertThat(call.port.sent().getFirst().packet().remaining()).isEqualTo(172);
    }

    @Test
    void closesThePortToStrangersOnceThePhoneIsKnown() {
        call.negotiate(false);
        call.talk(PHONE, 1, 3);
        assertThat(call.port.peer()).isEmpty();
        call.talk(PHONE, 4, 1);
        assertThat(call.port.peer()).contains(PHONE);
        call.say(Format.ULAW, 9, 1, 2);
        assertThat(call.targets()).containsExactly(PHONE);
    }

    @Test
    void sendsNothingToAStrangerWhoSpraysThePort() {
        call.negotiate(true);
        for (int i = 0; i < 500; i++) {
            call.port.receive(Packets.rtp(0, i * 7, i, i), STRANGER);
            call.port.receive(Packets.rtp(8, i, i, 1), STRANGER); // not agreed on
            call.port.receive(new byte[] {0, 1, 2, 3}, STRANGER);
            call.say(Format.ULAW, 9, i, 1);
        }
        call.talk(NAT, 1, 10);
        call.talk(STRANGER, 1, 100);
        call.say(Format.ULAW, 9, 500, 10);
        assertThat(call.targets()).containsExactly(PHONE, NAT).doesNotContain(STRANGER);
        assertThat(call.leg.statistics().received()).isEqualTo(7);
        assertThat(call.leg.statistics().refused())
                .isEqualTo(1500 + 3); // then the port is closed to strangers
    }

    @Test
    void answersAPhoneBehindNatWhereItComesFrom() {
        call.negotiate(true);
        call.say(Format.ULAW, 9, 1, 1);
        call.talk(NAT, 1, 4);
        call.say(Format.ULAW, 9, 2, 1);
        assertThat(call.targets()).containsExactly(PHONE, NAT);
        assertThat(call.port.peer()).isEmpty(); // the address in SDP might still speak
        call.talk(NAT, 5, 300);
        assertThat(call.port.peer()).contains(NAT);
    }

    @Test
    void sendsWhereSdpSaysUnlessSymmetric() {
        call.negotiate(false);
        call.talk(NAT, 1, 400);
        call.say(Format.ULAW, 9, 1, 1);
        assertThat(call.targets()).containsExactly(PHONE);
        assertThat(call.heard).hasSize(397);
        assertThat(call.port.peer()).isEmpty(); // else nothing could be sent to the phone
        call.talk(STRANGER, 1, 10);
        assertThat(call.heard).hasSize(397);
    }

    @Test
    void takesAnybodyIfItIsNotStrict() {
        LegFixture open = new LegFixture(StrictRtp.NO);
        open.negotiate(true);
        open.talk(NAT, 1, 1);
        open.say(Format.ULAW, 9, 1, 1);
        open.talk(PHONE, 2, 1);
        open.say(Format.ULAW, 9, 2, 1);
        assertThat(open.heard).hasSize(2);
        assertThat(open.targets()).containsExactly(NAT, PHONE);
        assertThat(open.port.peer()).isEmpty();
    }

    @Test
    void keepsQuietOnHoldAndGoesOnWithoutAGap() {
        call.negotiate(false);
        call.say(Format.ULAW, 9, 1, 3);
        call.leg.negotiated(LegFixture.stream(false, false, true));
        call.say(Format.ULAW, 9, 4, 100);
        assertThat(call.port.sent()).hasSize(3);
        call.negotiate(false);
        call.say(Format.ULAW, 9, 104, 2);
        assertThat(call.sequences()).containsExactly(0, 1, 2, 3, 4);
        assertThat(Packets.marker(call.port.sent().get(3).packet())).isTrue();
    }

    @Test
    void sendsNothingToTheAddressOfZeros() {
        call.negotiate(true);
        call.talk(NAT, 1, 4);
        RtpStream old = LegFixture.stream(true, false, true);
        InetSocketAddress zeros = new InetSocketAddress("0.0.0.0", 4000);
        call.leg.negotiated(
                new RtpStream(
                        zeros,
                        zeros,
                        old.formats(),
                        old.sendTypes(),
                        old.receiveTypes(),
                        old.packetTime(),
                        true,
                        false,
                        true));
        call.say(Format.ULAW, 9, 1, 5);
        call.timers.advance(Duration.ofMinutes(1));
        assertThat(call.port.sent()).isEmpty();
        assertThat(call.targets()).isEmpty();
    }

    @Test
    void dropsWhatComesWhileItIsNotReceiving() {
        call.leg.negotiated(LegFixture.stream(false, true, false));
        call.talk(PHONE, 1, 10);
        assertThat(call.heard).isEmpty();
        assertThat(call.leg.statistics().received()).isEqualTo(10);
    }

    @Test
    void learnsAnewWhenThePhoneMoves() {
        call.negotiate(false);
        call.talk(PHONE, 1, 5);
        InetSocketAddress moved = new InetSocketAddress("192.0.2.2", 6000);
        RtpStream stream = LegFixture.stream(false, true, true);
        call.leg.negotiated(
                new RtpStream(
                        moved,
                        new InetSocketAddress("192.0.2.2", 6001),
                        stream.formats(),
                        stream.sendTypes(),
                        stream.receiveTypes(),
                        stream.packetTime(),
                        false,
                        true,
                        true));
        assertThat(call.port.peer()).isEmpty();
        call.talk(moved, 900, 4);
        assertThat(call.heard).hasSize(9);
        assertThat(call.port.peer()).contains(moved);
    }

    @Test
    void keepsItsPlaceWhenNothingChanges() {
        call.negotiate(false);
        call.talk(PHONE, 1, 5);
        call.negotiate(false);
        assertThat(call.port.peer()).contains(PHONE);
        call.leg.negotiated(LegFixture.stream(false, false, true));
        assertThat(call.port.peer()).contains(PHONE);
    }

    @Test
    void givesAnotherNumberToEachSourceOfThePhone() {
        long[] sources = new long[2];
        call.negotiate(false);
        call.leg.receiver(frame -> sources[frame.sequence()] = frame.source());
        call.port.receive(Packets.rtp(0, 0, 0, 1), PHONE);
        call.port.receive(Packets.rtp(0, 1, 0, 2), PHONE);
        assertThat(sources[0]).isNotEqualTo(sources[1]);
    }

    @Test
    void refusesItsOwnPackets() {
        call.negotiate(false);
        call.say(Format.ULAW, 9, 1, 1);
        int own = Packets.ssrc(call.port.sent().getFirst().packet());
        call.port.receive(Packets.rtp(0, 1, 1, own), PHONE);
        assertThat(call.heard).isEmpty();
        assertThat(call.leg.statistics().refused()).isEqualTo(1);
    }

    @Test
    void countsTypesThatWereNotAgreedOnButDropsThem() {
        call.negotiate(false);
        call.talk(PHONE, 1, 4);
        call.port.receive(Packets.rtp(13, 5, 800, PHONE_SSRC, new byte[1]), PHONE);
        call.talk(PHONE, 6, 1);
        assertThat(call.heard).hasSize(5);
        assertThat(call.leg.statistics().lost()).isZero();
    }

    @Test
    void countsWhatIsLostAndSent() {
        call.negotiate(false);
        call.talk(PHONE, 1, 5);
        call.talk(PHONE, 8, 5);
        call.say(Format.ULAW, 9, 1, 3);
        assertThat(call.leg.statistics().received()).isEqualTo(10);
        assertThat(call.leg.statistics().lost()).isEqualTo(2);
        assertThat(call.leg.statistics().sent()).isEqualTo(3);
        assertThat(call.leg.statistics().roundTrip()).isNaN();
    }

    @Test
    void asksForTheLoopOfTheCall() {
        assertThat(call.port.loopNumber()).isEqualTo(3);
    }

    @Test
    void givesThePortBackOnceHoweverOftenItIsClosed() {
        call.negotiate(false);
        call.leg.close();
        call.leg.close();
        call.negotiate(false);
        call.timers.advance(Duration.ofMinutes(1));
        assertThat(call.port.closed()).isTrue();
        assertThat(call.timers.running()).isZero();
        assertThat(call.port.sentControl()).hasSize(1);
        assertThat(call.port.sentControl().getFirst().to()).isEqualTo(PHONE_CONTROL);
    }

    @Test
    void ignoresTypesThatCannotBe() {
        RtpStream stream = LegFixture.stream(false, true, true);
        call.leg.negotiated(
                new RtpStream(
                        stream.remote(),
                        stream.remoteControl(),
                        List.of(Format.ULAW),
                        Map.of(Format.ULAW, 0),
                        Map.of(0, Format.ULAW, 200, Format.ALAW, -1, Format.ALAW),
                        stream.packetTime(),
                        false,
                        true,
                        true));
        call.talk(PHONE, 1, 1);
        assertThat(call.heard).hasSize(1);
    }
}
