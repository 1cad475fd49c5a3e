// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.rtp;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What an offer and its answer agreed on for one stream.
 *
 * @param remote where the far end wants RTP
 * @param remoteControl where it wants RTCP
 * @param formats in order of preference, the one to send in first
 * @param sendTypes payload type to send each format with
 * @param receiveTypes format of each payload type that may arrive
 * @param packetTime of sent packets that we make ourselves
 * @param symmetric send to where media comes from rather than to {@code remote}
 * @param sending whether the far end wants to hear us
 * @param receiving whether we take what the far end sends
 */
public record RtpStream(
        InetSocketAddress remote,
        InetSocketAddress remoteControl,
        List<Format> formats,
        Map<Format, Integer> sendTypes,
        Map<Integer, Format> receiveTypes,
        Duration packetTime,
        boolean symmetric,
        boolean sending,
        boolean receiving) {
    public RtpStream {
        formats = List.copyOf(formats);
        sendTypes = Map.copyOf(sendTypes);
        receiveTypes = Map.copyOf(receiveTypes);
    }
}
