// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A caller without a login at 127.0.0.2, which is the endpoint {@code sipp}: hears what it is sent, in
 * µ-law, and presses keys as telephone events.
 */
final class Caller implements AutoCloseable {
    private static final int FRAME = 160;
    private static final int EVENTS = 101;
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final SipSocket signaling;
    private final DatagramSocket media;
    private final List<Byte> heard = new ArrayList<>();
    private final String id =
            "caller-" + ProcessHandle.current().pid() + "-" + NUMBER.incrementAndGet();
    private String extension = "";
    private String to = "";
    private int remote;
    private int sequence;
    private int timestamp;
    private volatile boolean over;

    Caller(Exchange exchange) throws IOException {
        signaling = new SipSocket(exchange, "127.0.0.2");
        media = new DatagramSocket(0, InetAddress.ofLiteral("127.0.0.2"));
        Thread.ofVirtual().start(this::listen);
    }

    /** Calls, and waits for the answer. */
    Caller calls(String number) throws IOException {
        extension = number;
        String sdp =
                """
                v=0
                o=- 1 1 IN IP4 127.0.0.2
                s=-
                c=IN IP4 127.0.0.2
                t=0 0
                m=audio %d RTP/AVP 0 101
                a=rtpmap:0 PCMU/8000
                a=rtpmap:101 telephone-event/8000
                a=fmtp:101 0-16
                """
                        .formatted(media.getLocalPort());
        signaling.send(
                request("INVITE", 1, "Content-Type: application/sdp\n", sdp.replace("\n", "\r\n")));
        String answer = signaling.receive();
        while (!answer.startsWith("SIP/2.0 200")) {
            if (!answer.startsWith("SIP/2.0 1")) {
                throw new AssertionError("not answered:\n" + answer);
            }
            answer = signaling.receive();
        }
        to = after(answer, "To:").strip();
        remote = Integer.parseInt(after(answer, "m=audio ").split(" ")[0]);
        signaling.send(request("ACK", 1, "", ""));
        return this;
    }

    private static String after(String message, String start) {
        int at = message.indexOf(start);
        if (at < 0) {
            throw new AssertionError("no " + start + " in:\n" + message);
        }
        return message.substring(at + start.length()).lines().findFirst().orElse("");
    }

    private String request(String method, int number, String headers, String body) {
        String target = to.isEmpty() ? "<sip:%s@%%PBX%%>".formatted(extension) : to;
        return """
               %s sip:%s@%%PBX%% SIP/2.0
               Via: SIP/2.0/UDP %%ME%%;branch=z9hG4bK%s-%s%d
               Max-Forwards: 70
               From: <sip:caller@127.0.0.2>;tag=%s
               To: %s
               Call-ID: %s@127.0.0.2
               CSeq: %d %s
               Contact: <sip:caller@%%ME%%>
               %sContent-Length: %d

               %s"""
                .formatted(
                        method,
                        extension,
                        id,
                        method,
                        number,
                        id,
                        target,
                        id,
                        number,
                        method,
                        headers,
                        body.length(),
                        body)
                .replace("\r\n", "\n");
    }

    /** Says nothing for a while, audibly, so that the exchange learns where we are. */
    Caller isSilent(Duration time) throws IOException {
        for (long left = time.toMillis(); left > 0; left -= 20) {
            byte[] silence = new byte[FRAME];
            java.util.Arrays.fill(silence, (byte) 0xff);
            send(0, timestamp, silence);
            timestamp += FRAME;
            LockSupport.parkNanos(20_000_000);
        }
        return this;
    }

    /** Presses keys, each for 80 ms, after having been there for 200 ms. */
    Caller presses(String keys) throws IOException {
        for (int at = 0; at < keys.length(); at++) {
            char key = keys.charAt(at);
            isSilent(Duration.ofMillis(200));
            int code = "0123456789*#ABCD".indexOf(key);
            for (int i = 1; i <= 6; i++) {
                int end = i > 3 ? 0x80 : 0;
                int duration = Math.min(i, 4) * FRAME;
                send(
                        EVENTS,
                        timestamp,
                        new byte[] {
                            (byte) code, (byte) (end | 10), (byte) (duration >> 8), (byte) duration
                        });
                LockSupport.parkNanos(20_000_000);
            }
            timestamp += 6 * FRAME;
        }
        return this;
    }

    private void send(int type, int stamp, byte[] payload) throws IOException {
        ByteBuffer packet = ByteBuffer.allocate(12 + payload.length);
        packet.put((byte) 0x80).put((byte) type).putShort((short) sequence++);
        packet.putInt(stamp).putInt(4711).put(payload);
        media.send(
                new DatagramPacket(
                        packet.array(),
                        packet.capacity(),
                        InetAddress.ofLiteral("127.0.0.1"),
                        remote));
    }

    private void listen() {
        DatagramPacket packet = new DatagramPacket(new byte[2048], 2048);
        while (!over) {
            try {
                media.receive(packet);
            } catch (IOException e) {
                return;
            }
            if ((packet.getData()[1] & 0x7f) == 0) {
                synchronized (heard) {
                    for (int i = 12; i < packet.getLength(); i++) {
                        heard.add(packet.getData()[i]);
                    }
                }
            }
            packet.setLength(2048);
        }
    }

    /** Waits until this frequency is what is heard, for a tenth of a second. */
    Caller hears(int hertz) {
        Wait.until("a tone of " + hertz + " Hz", Duration.ofSeconds(10), () -> isHeard(hertz));
        return this;
    }

    /** True if the last tenth of a second was this frequency, or nothing but it. */
    boolean isHeard(int hertz) {
        double[] samples = new double[800];
        synchronized (heard) {
            if (heard.size() < samples.length) {
                return false;
            }
            for (int i = 0; i < samples.length; i++) {
                samples[i] = linear(heard.get(heard.size() - samples.length + i));
            }
        }
        double all = 0;
        double sine = 0;
        double cosine = 0;
        for (int i = 0; i < samples.length; i++) {
            all += samples[i] * samples[i];
            sine += samples[i] * Math.sin(2 * Math.PI * hertz * i / 8000);
            cosine += samples[i] * Math.cos(2 * Math.PI * hertz * i / 8000);
        }
        double there = 2 * (sine * sine + cosine * cosine) / samples.length;
        return all / samples.length > 100_000 && there > 0.8 * all;
    }

    /** ITU-T G.711. */
    private static int linear(byte code) {
        int turned = ~code & 0xff;
        int magnitude = (((turned & 0x0f) << 3) + 0x84 << ((turned & 0x70) >> 4)) - 0x84;
        return (turned & 0x80) == 0 ? magnitude : -magnitude;
    }

    /** Waits until the exchange hangs up. */
    void isHungUpOn() throws IOException {
        String message = signaling.receiveWithin(Duration.ofSeconds(15));
        while (!message.startsWith("BYE")) {
            if (message.isEmpty()) {
                throw new AssertionError("the exchange did not hang up");
            }
            message = signaling.receiveWithin(Duration.ofSeconds(15));
        }
        StringBuilder answer = new StringBuilder("SIP/2.0 200 OK\n");
        message.lines()
                .filter(line -> line.matches("(?i)(via|from|to|call-id|cseq):.*"))
                .forEach(line -> answer.append(line).append('\n'));
        signaling.send(answer + "Content-Length: 0\n\n");
        to = "";
    }

    @Override
    public void close() throws IOException {
        over = true;
        if (!to.isEmpty()) {
            signaling.send(request("BYE", 2, "", ""));
            signaling.status();
        }
        media.close();
        signaling.close();
    }
}
